import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Cluster } from '../../../../../src/domain/impediments/trends';
import type { Impediments } from '../../../../../src/use-cases/impediments/impediment';
import { WidthLines } from '../../charts/axis-lines';
import { CellButton } from '../../charts/cell-button';
import { ChartCanvas } from '../../charts/chart-canvas';
import { ChartFigure } from '../../charts/chart-figure';
import charts from '../../charts/charts.module.css';
import { Choosable } from '../../charts/choosable';
import { Legend } from '../../charts/legend';
import { MarkBox } from '../../charts/mark-box';
import { paretoHeight, paretoRows } from '../../charts/pareto';
import type { PlotArea } from '../../charts/plot';
import { valueAxis } from '../../charts/value-axis';
import { causeInWords, type NamedCause } from '../../impediment-record/impediment-words';
import { clusterMessages, spreadMessages, trendsMessages } from '../../messages/impediment-trends';
import { NO_CAUSE } from '../impediment-filter';
import { Behind } from './behind';
import { behindCause } from './trends-model';
import { basisInWords, daysInWords, weakenedRecords, type TrendsFacts } from './trends-words';

interface Props {
  readonly facts: TrendsFacts;
  /** Those of the chosen team. */
  readonly impediments: Impediments;
  readonly causes: readonly NamedCause[];
  /** @param cause its code, or NO_CAUSE */
  readonly onShowCause: (cause: string) => void;
}

/** More are in the table. */
const MOST_DRAWN = 8;
const TOP = 24;
const DOT = 4;
const LETTER = 7;

/** Which causes took most time, and how few of them make most of it. */
export function ClustersChart({ facts, impediments, causes, onShowCause }: Props) {
  const intl = useIntl();
  const [chosen, setChosen] = useState<Cluster | null>(null);
  const { portfolio, model } = facts;
  const { clusters } = model.trends;
  const [first] = clusters.causes;
  const share = first?.share ?? null;
  const drawn = clusters.causes.slice(0, MOST_DRAWN);
  const nameOf = ({ cause }: Cluster): string => causeInWords(cause, causes, intl);
  const percent = (part: number | null): string =>
    part === null ? '–' : intl.formatNumber(part, { style: 'percent', maximumFractionDigits: 0 });
  const hidden = clusters.causes.length - drawn.length;
  return (
    <ChartFigure
      title={intl.formatMessage(clusterMessages.title)}
      answer={
        first === undefined || share === null
          ? intl.formatMessage(clusterMessages.none)
          : intl.formatMessage(clusterMessages.answer, {
              cause: nameOf(first),
              days: daysInWords(first.days, intl),
              all: daysInWords(clusters.days, intl),
              share,
            })
      }
      basis={basisInWords(
        portfolio,
        model.period,
        {
          unit: intl.formatMessage(clusterMessages.unit),
          rests: intl.formatMessage(trendsMessages.recorded, { count: clusters.items }),
        },
        intl,
      )}
      weakenedBy={[
        ...(hidden === 0 ? [] : [intl.formatMessage(clusterMessages.more, { count: hidden })]),
        ...weakenedRecords(facts, intl),
      ]}
      table={
        first === undefined
          ? null
          : {
              caption: intl.formatMessage(clusterMessages.title),
              columns: [
                { name: intl.formatMessage(clusterMessages.cause), isNumber: false },
                { name: intl.formatMessage(spreadMessages.impediments), isNumber: true },
                { name: intl.formatMessage(clusterMessages.daysLost), isNumber: true },
                { name: intl.formatMessage(clusterMessages.share), isNumber: true },
                { name: intl.formatMessage(clusterMessages.cumulative), isNumber: true },
              ],
              rows: clusters.causes.map((one) => ({
                id: one.cause ?? NO_CAUSE,
                cells: [
                  <CellButton
                    key={one.cause}
                    label={intl.formatMessage(clusterMessages.show, { cause: nameOf(one) })}
                    onPress={() => {
                      setChosen(one);
                    }}
                  >
                    {nameOf(one)}
                  </CellButton>,
                  intl.formatNumber(one.items),
                  daysInWords(one.days, intl),
                  percent(one.share),
                  percent(one.cumulativeShare),
                ],
              })),
            }
      }
    >
      {share !== null && (
        <>
          <Legend
            entries={[
              { series: 'first', name: intl.formatMessage(clusterMessages.dayShare) },
              { series: 'second', name: intl.formatMessage(clusterMessages.cumulative) },
            ]}
          />
          <ChartCanvas height={TOP + paretoHeight(drawn.length)}>
            {(width) => <Drawing {...{ drawn, width, nameOf, percent }} onChoose={setChosen} />}
          </ChartCanvas>
        </>
      )}
      {chosen !== null && (
        <Behind
          title={intl.formatMessage(clusterMessages.behind, { cause: nameOf(chosen) })}
          impediments={behindCause(portfolio, impediments, chosen.cause)}
          onList={() => {
            onShowCause(chosen.cause ?? NO_CAUSE);
          }}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </ChartFigure>
  );
}

interface DrawingProps {
  readonly drawn: readonly Cluster[];
  readonly width: number;
  readonly nameOf: (one: Cluster) => string;
  readonly percent: (share: number) => string;
  readonly onChoose: (one: Cluster) => void;
}

function Drawing({ drawn, width, nameOf, percent, onChoose }: DrawingProps) {
  const intl = useIntl();
  const height = paretoHeight(drawn.length);
  const area: PlotArea = { left: 1, right: width - 6, top: TOP, bottom: TOP + height };
  const axis = valueAxis([0, 1], [area.left, area.right], { gap: 110, isWhole: false });
  const rows = paretoRows(
    drawn.map(({ share, cumulativeShare }) => ({
      share: share ?? 0,
      cumulativeShare: cumulativeShare ?? 0,
    })),
    area,
    axis,
  );
  const labelOf = (one: Cluster): string =>
    intl.formatMessage(clusterMessages.label, {
      cause: shortened(nameOf(one), width / LETTER - 12),
      lost: daysInWords(one.days, intl),
      whole: one.days,
    });
  return (
    <>
      <WidthLines axis={axis} area={area} label={percent} />
      {rows.map(({ bar, hit }, at) => {
        const one = drawn[at];
        if (one === undefined) return null;
        return (
          <Choosable
            key={one.cause}
            title={intl.formatMessage(clusterMessages.show, { cause: nameOf(one) })}
            hit={hit}
            onChoose={() => {
              onChoose(one);
            }}
          >
            <MarkBox box={bar} className={charts.first} />
          </Choosable>
        );
      })}
      <g className={charts.passive}>
        <polyline
          points={rows.map(({ total }) => `${String(total.x)},${String(total.y)}`).join(' ')}
          className={charts.total}
        />
        {rows.map(({ total, label }, at) => (
          <g key={label.y}>
            <circle cx={total.x} cy={total.y} r={DOT} className={charts.totalDot} />
            <text x={label.x} y={label.y} className={charts.label}>
              {drawn[at] && labelOf(drawn[at])}
            </text>
          </g>
        ))}
      </g>
    </>
  );
}

function shortened(text: string, longest: number): string {
  const characters = Array.from(text);
  if (characters.length <= longest) return text;
  return `${characters
    .slice(0, Math.max(1, Math.floor(longest) - 1))
    .join('')
    .trimEnd()}\u2026`;
}
