import { Stack } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Impediments } from '../../../../../src/use-cases/impediments/impediment';
import type { TrendsBasis } from '../../../../../src/use-cases/impediments/impediment-trends';
import { Choice } from '../../fields/choice';
import type { NamedCause } from '../../impediment-record/impediment-words';
import { trendsMessages } from '../../messages/impediment-trends';
import { teamsIn } from '../impediment-filter';
import { AgeChart } from './age-chart';
import { BlockedChart } from './blocked-chart';
import { ClustersChart } from './clusters-chart';
import { CostFigure } from './cost-figure';
import { InsideChart } from './inside-chart';
import { RemovalChart } from './removal-chart';
import { ofTeam, trendsModel } from './trends-model';
import styles from './trends.module.css';
import type { TrendsFacts } from './trends-words';
import { WeeksChart } from './weeks-chart';

interface Props {
  readonly portfolio: TrendsBasis;
  /** All of the page, whatever its filters. */
  readonly impediments: Impediments;
  readonly causes: readonly NamedCause[];
  /** Of the cases: ISO code. */
  readonly currency: string;
  /** Whether something is not read yet, or could not be. */
  readonly isPart: boolean;
  /** Null: all teams. */
  readonly team: string | null;
  readonly onTeam: (team: string | null) => void;
  /** Leads to the list of one cause. @param cause its code, or NO_CAUSE */
  readonly onShowCause: (cause: string) => void;
}

/** How impediments come, go and stay, of all teams together or of one. */
export function TrendsView(props: Props) {
  const intl = useIntl();
  const { portfolio, impediments, causes, currency, isPart, team, onTeam, onShowCause } = props;
  const teams = useMemo(() => teamsIn(impediments), [impediments]);
  const shown = useMemo(() => ofTeam(impediments, team), [impediments, team]);
  const model = useMemo(() => trendsModel(portfolio, shown), [portfolio, shown]);
  const facts: TrendsFacts = { portfolio, model, isPart };
  const isEmpty = model.open + model.raised + model.removed === 0;
  return (
    <Stack space="space.200">
      {(teams.length > 0 || team !== null) && (
        <Choice
          label={intl.formatMessage(trendsMessages.team)}
          value={team}
          choices={teams}
          onChoose={onTeam}
        />
      )}
      {isEmpty ? (
        <SectionMessage
          appearance="information"
          title={
            team === null
              ? intl.formatMessage(trendsMessages.none)
              : intl.formatMessage(trendsMessages.noneOfTeam, { team })
          }
        >
          {intl.formatMessage(trendsMessages.noneHow)}
        </SectionMessage>
      ) : (
        // What was asked of one team's figures is not asked of another's.
        <div key={team} className={styles.charts}>
          <div className={styles.column}>
            <WeeksChart facts={facts} impediments={shown} />
            <RemovalChart facts={facts} />
            <AgeChart facts={facts} />
          </div>
          <div className={styles.column}>
            <ClustersChart
              facts={facts}
              impediments={shown}
              causes={causes}
              onShowCause={onShowCause}
            />
            <InsideChart facts={facts} />
            <BlockedChart facts={facts} />
            <CostFigure facts={facts} impediments={shown} currency={currency} />
          </div>
        </div>
      )}
    </Stack>
  );
}
