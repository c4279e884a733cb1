import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { PortfolioEpic } from '../../../../src/use-cases/cases/portfolio-epic';
import { pageOfRows } from '../lists/page-of-rows';
import { Pages } from '../lists/pages';
import { priorityListMessages } from '../messages/priorities';
import { EpicLine } from './epic-line';
import styles from './priorities.module.css';

interface Props {
  /** Keys; null: the register was not read. */
  readonly orphans: readonly string[] | null;
  readonly byKey: ReadonlyMap<string, PortfolioEpic>;
  /** Whether there is any theme to choose. */
  readonly hasThemes: boolean;
}

/** Open epics without a theme. */
export function OrphansView({ orphans, byKey, hasThemes }: Props) {
  const intl = useIntl();
  const [page, setPage] = useState(1);
  if (orphans === null) {
    return <p>{intl.formatMessage(priorityListMessages.orphanUnknown)}</p>;
  }
  if (orphans.length === 0) {
    return (
      <SectionMessage
        appearance="success"
        title={intl.formatMessage(priorityListMessages.orphanNone)}
      >
        {intl.formatMessage(priorityListMessages.orphanNoneHow)}
      </SectionMessage>
    );
  }
  const shown = pageOfRows(orphans, page);
  return (
    <>
      <p className={styles.quiet}>
        {intl.formatMessage(
          hasThemes ? priorityListMessages.orphanIntro : priorityListMessages.orphanNoThemes,
        )}
      </p>
      <ul className={styles.list}>
        {shown.rows.map((key) => {
          const epic = byKey.get(key);
          const gone = epic?.written.themeId ?? null;
          return (
            epic !== undefined && (
              <li key={key} className={styles.entry}>
                <EpicLine epic={epic} />
                {gone !== null && (
                  <span>{intl.formatMessage(priorityListMessages.goneTheme, { theme: gone })}</span>
                )}
              </li>
            )
          );
        })}
      </ul>
      <Pages shown={shown} total={orphans.length} onPage={setPage} />
    </>
  );
}
