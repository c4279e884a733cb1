import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { decisionLog } from '../../../../src/use-cases/cases/decision-log';
import { decisionMessages } from '../messages/decisions';
import { NoEpics } from '../portfolio/no-epics';
import { PortfolioCoverage } from '../portfolio/portfolio-coverage';
import { PortfolioNotice } from '../portfolio/portfolio-notice';
import { usePortfolio } from '../portfolio/use-portfolio';
import { epicsOfProject } from '../priorities/epic-filter';
import { PageFrame } from '../shell/page-frame';
import type { PageProps } from '../shell/page-place';
import { useAddressState } from '../shell/use-address-state';
import { timeZoneOf } from '../shell/use-settings';
import { formatDecisions, parseDecisions } from './decisions-address';
import { DecisionsResults } from './decisions-results';
import styles from './decisions.module.css';

/** Who decided what on which epic, when and why, and what of it still holds. */
export function DecisionsPage({ place, inUse }: PageProps) {
  const intl = useIntl();
  const { project } = place;
  const [state, change] = useAddressState(place.bar, parseDecisions, formatDecisions);
  const { phase, shown, portfolio, store, refresh } = usePortfolio(inUse);
  const timeZone = timeZoneOf(inUse);
  const epics = useMemo(
    () => portfolio && epicsOfProject(portfolio.epics, project),
    [portfolio, project],
  );
  const log = useMemo(() => epics && decisionLog(epics), [epics]);
  const hasEpics = epics !== null && epics.length > 0;
  const work = shown?.work ?? null;
  const isWhole = work?.unread === 0 && log?.unread === 0;
  return (
    <PageFrame place={place} onRefresh={refresh} isReading={phase.name === 'reading'}>
      <PortfolioNotice
        phase={phase}
        shown={shown}
        timeZone={timeZone}
        onStart={refresh}
        onCancel={store.cancel}
      />
      {work !== null && !hasEpics && <NoEpics work={work} project={project} />}
      {shown !== null && log !== null && hasEpics && (
        <DecisionsResults
          place={place}
          log={log}
          themes={shown.registers?.themes ?? []}
          timeZone={timeZone}
          asOf={shown.asOf}
          isWhole={isWhole}
          state={state}
          onChange={change}
          coverage={
            <div className={styles.coverage}>
              {/* Dependencies say nothing of decisions. */}
              <PortfolioCoverage
                shown={shown}
                links="counted"
                timeZone={timeZone}
                project={project}
              />
              <p>
                {log.unread > 0 &&
                  `${intl.formatMessage(decisionMessages.unread, { count: log.unread })} `}
                {intl.formatMessage(decisionMessages.coverage)}
              </p>
            </div>
          }
        />
      )}
    </PageFrame>
  );
}
