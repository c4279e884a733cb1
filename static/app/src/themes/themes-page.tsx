import { Stack } from '@atlaskit/primitives/compiled';
import { useIntl } from 'react-intl';
import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import { useMayManage } from '../settings-panel/use-may-manage';
import { themeMessages } from '../messages/themes';
import { PortfolioCoverage } from '../portfolio/portfolio-coverage';
import { PortfolioNotice } from '../portfolio/portfolio-notice';
import { usePortfolio } from '../portfolio/use-portfolio';
import { epicsOfProject } from '../priorities/epic-filter';
import { PageFrame } from '../shell/page-frame';
import type { PageProps } from '../shell/page-place';
import { timeZoneOf } from '../shell/use-settings';
import { Objectives } from './objectives/objectives';
import { MoneyShares } from './shares/money-shares';
import { ThemeShares } from './shares/theme-shares';
import styles from './themes.module.css';

/** Where the company is heading, and where the work really goes. */
export function ThemesPage({ place, inUse }: PageProps) {
  const intl = useIntl();
  const { project } = place;
  const { phase, shown, portfolio, links, store, refresh } = usePortfolio(inUse);
  const mayManage = useMayManage().data === true;
  const timeZone = timeZoneOf(inUse);
  const registers = shown?.registers ?? null;
  const epics = portfolio && epicsOfProject(portfolio.epics, project);
  return (
    <PageFrame place={place} onRefresh={refresh} isReading={phase.name === 'reading'}>
      <PortfolioNotice
        phase={phase}
        shown={shown}
        timeZone={timeZone}
        onStart={refresh}
        onCancel={store.cancel}
      />
      {shown !== null && registers !== null && portfolio !== null && epics !== null && (
        <Stack space="space.400">
          <Stack space="space.150">
            <ThemeShares
              themes={registers.themes}
              epics={epics}
              hasChildren={shown.work?.unreadChildren === 0}
              mayManage={mayManage}
              onSaved={(id, standing) => {
                store.takeTheme(id, standing);
              }}
            />
            {registers.unreadable > 0 && (
              <p className={styles.quiet}>
                {intl.formatMessage(themeMessages.unreadable, { count: registers.unreadable })}
              </p>
            )}
            <PortfolioCoverage shown={shown} links={links} timeZone={timeZone} project={project} />
          </Stack>
          {registers.themes.length > 0 && (
            <MoneyShares
              themes={registers.themes}
              epics={epics}
              isHidden={portfolio.isMoneyHidden}
              currency={inUse.settings.cases.currency}
            />
          )}
          <Objectives
            objectives={registers.objectives}
            themes={registers.themes}
            epics={epics}
            today={timeZoneNamed(timeZone).dayAt(shown.asOf)}
            mayManage={mayManage}
            onSaved={(id, standing) => {
              store.takeObjective(id, standing);
            }}
          />
        </Stack>
      )}
    </PageFrame>
  );
}
