import { useIntl } from 'react-intl';
import { ChartCanvas } from '../../charts/chart-canvas';
import { ChartFigure } from '../../charts/chart-figure';
import charts from '../../charts/charts.module.css';
import { Legend } from '../../charts/legend';
import {
  insideMessages,
  removalMessages,
  spreadMessages,
  trendsMessages,
} from '../../messages/impediment-trends';
import { basisInWords, weakenedReading, type TrendsFacts } from './trends-words';

const HEIGHT = 24;
const GAP = 2;
const FEWEST = 10;

/** How many of those removed never had to leave the team. */
export function InsideChart({ facts }: { readonly facts: TrendsFacts }) {
  const intl = useIntl();
  const { portfolio, model, isPart } = facts;
  const { items, inside, share } = model.trends.insideTeam;
  const further = items - inside;
  const names = {
    inside: intl.formatMessage(insideMessages.insideTeam),
    further: intl.formatMessage(insideMessages.further),
  };
  const rests = intl.formatMessage(trendsMessages.removedCount, { count: items });
  return (
    <ChartFigure
      title={intl.formatMessage(insideMessages.title)}
      answer={useAnswer(facts)}
      basis={basisInWords(
        portfolio,
        model.period,
        { unit: intl.formatMessage(insideMessages.unit), rests },
        intl,
      )}
      weakenedBy={weakenedReading(isPart, intl)}
      table={
        share === null
          ? null
          : {
              caption: intl.formatMessage(insideMessages.title),
              columns: [
                { name: intl.formatMessage(insideMessages.where), isNumber: false },
                { name: intl.formatMessage(spreadMessages.impediments), isNumber: true },
              ],
              rows: [
                { id: 'inside', cells: [names.inside, intl.formatNumber(inside)] },
                { id: 'further', cells: [names.further, intl.formatNumber(further)] },
              ],
            }
      }
    >
      {share !== null && (
        <>
          <ChartCanvas height={HEIGHT}>
            {(width) => {
              const both = inside > 0 && further > 0;
              const room = both ? width - GAP : width;
              return (
                <>
                  <rect width={room * share} height={HEIGHT} className={charts.first} />
                  <rect
                    x={room * share + (both ? GAP : 0)}
                    width={room * (1 - share)}
                    height={HEIGHT}
                    className={charts.rest}
                  />
                </>
              );
            }}
          </ChartCanvas>
          <Legend
            entries={[
              { series: 'first', name: `${names.inside}: ${intl.formatNumber(inside)}` },
              { series: 'rest', name: `${names.further}: ${intl.formatNumber(further)}` },
            ]}
          />
        </>
      )}
    </ChartFigure>
  );
}

function useAnswer({ model: { trends } }: TrendsFacts): string {
  const intl = useIntl();
  const { items, inside, share } = trends.insideTeam;
  if (share === null) return intl.formatMessage(removalMessages.none);
  return items < FEWEST
    ? `${intl.formatMessage(insideMessages.few, { items, inside })} ${intl.formatMessage(insideMessages.tooFew)}`
    : intl.formatMessage(insideMessages.answer, { items, inside, share });
}
