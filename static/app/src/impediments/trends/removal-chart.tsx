import { useIntl } from 'react-intl';
import { HeightLines } from '../../charts/axis-lines';
import { ChartCanvas } from '../../charts/chart-canvas';
import { ChartFigure } from '../../charts/chart-figure';
import charts from '../../charts/charts.module.css';
import { dayAxis } from '../../charts/day-axis';
import { apart, type PlotArea } from '../../charts/plot';
import { valueAxis } from '../../charts/value-axis';
import { dayInWords } from '../../health/health-words';
import { removalMessages, trendsMessages } from '../../messages/impediment-trends';
import { IssueLink } from '../../shell/issue-link';
import { monthMarks } from './month-marks';
import { basisInWords, monthInWords, weakenedReading, type TrendsFacts } from './trends-words';

const HEIGHT = 220;
const MONTH_GAP = 36;
const DOT = 4;
const LINE_LABEL_GAP = 14;

/** Each one that was removed, by when and after how long, and within how long most were. */
export function RemovalChart({ facts }: { readonly facts: TrendsFacts }) {
  const intl = useIntl();
  const { portfolio, model, isPart } = facts;
  const { removals, items } = model.trends.timeToRemove;
  const rests = intl.formatMessage(trendsMessages.removedCount, { count: items });
  return (
    <ChartFigure
      title={intl.formatMessage(removalMessages.title)}
      answer={useAnswer(facts)}
      basis={basisInWords(
        portfolio,
        model.period,
        { unit: intl.formatMessage(removalMessages.unit), rests },
        intl,
      )}
      weakenedBy={weakenedReading(isPart, intl)}
      table={
        items === 0
          ? null
          : {
              caption: intl.formatMessage(removalMessages.title),
              columns: [
                { name: intl.formatMessage(removalMessages.issue), isNumber: false },
                { name: intl.formatMessage(removalMessages.removedOn), isNumber: false },
                { name: intl.formatMessage(removalMessages.days), isNumber: true },
              ],
              rows: removals.map(({ key, removedOn, days }, at) => ({
                id: String(at),
                cells: [
                  <IssueLink key={key} issueKey={key} />,
                  dayInWords(removedOn, intl),
                  intl.formatNumber(days),
                ],
              })),
            }
      }
    >
      {items > 0 && (
        <ChartCanvas height={HEIGHT}>
          {(width) => <Drawing model={model} width={width} />}
        </ChartCanvas>
      )}
    </ChartFigure>
  );
}

function useAnswer({ model: { trends, halves } }: TrendsFacts): string {
  const intl = useIntl();
  const { items, p50, p85 } = trends.timeToRemove;
  if (items === 0) return intl.formatMessage(removalMessages.none);
  if (p50 === null || p85 === null) {
    return `${intl.formatMessage(removalMessages.few, { items })} ${intl.formatMessage(trendsMessages.tooFew)}`;
  }
  const answer = intl.formatMessage(removalMessages.answer, { p50, p85 });
  return halves === null
    ? answer
    : `${answer} ${intl.formatMessage(removalMessages.halves, halves)}`;
}

interface DrawingProps {
  readonly model: TrendsFacts['model'];
  readonly width: number;
}

function Drawing({ model: { period, trends }, width }: DrawingProps) {
  const intl = useIntl();
  const { removals, p50, p85 } = trends.timeToRemove;
  const area: PlotArea = { left: 32, right: width - 8, top: 16, bottom: HEIGHT - 26 };
  const longest = removals.reduce((most, { days }) => Math.max(most, days), 0);
  const height = valueAxis([0, longest], [area.bottom, area.top]);
  const dayAt = dayAxis(period.from, period.to, area);
  const months = apart(
    monthMarks(trends.weeks.map(({ week }) => week)).map(({ week, month }) => ({
      at: dayAt(week),
      month,
    })),
    MONTH_GAP,
  );
  return (
    <>
      <HeightLines axis={height} area={area} label={(value) => intl.formatNumber(value)} />
      {months.map(({ at, month }) => (
        <text key={month} x={at} y={HEIGHT - 8} className={charts.middle}>
          {monthInWords(month, intl)}
        </text>
      ))}
      {removals.map(({ key, removedOn, days }, at) => (
        <circle
          key={`${key} ${String(at)}`}
          cx={dayAt(removedOn)}
          cy={height.at(days)}
          r={DOT}
          className={charts.dot}
        >
          <title>
            {intl.formatMessage(removalMessages.dot, {
              key,
              day: dayInWords(removedOn, intl),
              days,
            })}
          </title>
        </circle>
      ))}
      {p50 !== null && p85 !== null && (
        <>
          <Limit
            y={height.at(p85)}
            labelY={height.at(p85) - 5}
            area={area}
            className={charts.most}
            label={intl.formatMessage(removalMessages.most, { days: p85 })}
          />
          <Limit
            y={height.at(p50)}
            labelY={
              height.at(p50) - height.at(p85) < LINE_LABEL_GAP
                ? height.at(p50) + LINE_LABEL_GAP
                : height.at(p50) - 5
            }
            area={area}
            className={charts.half}
            label={intl.formatMessage(removalMessages.half, { days: p50 })}
          />
        </>
      )}
    </>
  );
}

interface LimitProps {
  readonly y: number;
  readonly labelY: number;
  readonly area: PlotArea;
  readonly className: string | undefined;
  readonly label: string;
}

function Limit({ y, labelY, area: { left, right }, className, label }: LimitProps) {
  return (
    <>
      <line x1={left} x2={right} y1={y} y2={y} className={className} />
      <text x={left + 4} y={labelY} className={charts.label}>
        {label}
      </text>
    </>
  );
}
