import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Day } from '../../../../../src/domain/calendar/day';
import type { Impediments } from '../../../../../src/use-cases/impediments/impediment';
import { HeightLines } from '../../charts/axis-lines';
import { barPairs } from '../../charts/bars';
import { CellButton } from '../../charts/cell-button';
import { ChartCanvas } from '../../charts/chart-canvas';
import { ChartFigure } from '../../charts/chart-figure';
import charts from '../../charts/charts.module.css';
import { Choosable } from '../../charts/choosable';
import { Legend } from '../../charts/legend';
import { MarkBox } from '../../charts/mark-box';
import { apart, type PlotArea } from '../../charts/plot';
import { valueAxis } from '../../charts/value-axis';
import { dayInWords } from '../../health/health-words';
import { behindMessages, weekMessages } from '../../messages/impediment-trends';
import { Behind } from './behind';
import { monthMarks } from './month-marks';
import { behindWeek } from './trends-model';
import { basisInWords, monthInWords, weakenedRecords, type TrendsFacts } from './trends-words';

interface Props {
  readonly facts: TrendsFacts;
  /** Those of the chosen team. */
  readonly impediments: Impediments;
}

interface ChosenWeek {
  readonly week: Day;
  readonly which: 'raised' | 'removed';
}

const HEIGHT = 220;
const MONTH_GAP = 36;

/** How many came and went each week: above the line those that were raised, below it those removed. */
export function WeeksChart({ facts, impediments }: Props) {
  const intl = useIntl();
  const { portfolio, model } = facts;
  const { weeks } = model.trends;
  const [chosen, setChosen] = useState<ChosenWeek | null>(null);
  const titleOf = ({ week, which }: ChosenWeek): string =>
    intl.formatMessage(
      which === 'raised' ? weekMessages.behindRaised : weekMessages.behindRemoved,
      { week: dayInWords(week, intl) },
    );
  const cell = (count: number, one: ChosenWeek) =>
    count === 0 ? (
      intl.formatNumber(0)
    ) : (
      <CellButton
        label={intl.formatMessage(behindMessages.show, { figure: count, title: titleOf(one) })}
        onPress={() => {
          setChosen(one);
        }}
      >
        {intl.formatNumber(count)}
      </CellButton>
    );
  const names = {
    raised: intl.formatMessage(weekMessages.raised),
    removed: intl.formatMessage(weekMessages.removed),
  };
  const { raised, removed } = model;
  const rests = intl.formatMessage(weekMessages.rests, { raised, removed });
  return (
    <ChartFigure
      title={intl.formatMessage(weekMessages.title)}
      answer={intl.formatMessage(weekMessages.answer, { weeks: model.weeks, raised, removed })}
      basis={basisInWords(
        portfolio,
        model.period,
        { unit: intl.formatMessage(weekMessages.unit), rests },
        intl,
      )}
      weakenedBy={weakenedRecords(facts, intl)}
      table={{
        caption: intl.formatMessage(weekMessages.title),
        columns: [
          { name: intl.formatMessage(weekMessages.week), isNumber: false },
          { name: names.raised, isNumber: true },
          { name: names.removed, isNumber: true },
        ],
        rows: weeks.map((one) => ({
          id: String(one.week),
          cells: [
            dayInWords(one.week, intl),
            cell(one.raised, { week: one.week, which: 'raised' }),
            cell(one.removed, { week: one.week, which: 'removed' }),
          ],
        })),
      }}
    >
      {raised + removed > 0 && (
        <>
          <Legend
            entries={[
              { series: 'second', name: names.raised },
              { series: 'first', name: names.removed },
            ]}
          />
          <ChartCanvas height={HEIGHT}>
            {(width) => <Drawing {...{ weeks, width, titleOf }} onChoose={setChosen} />}
          </ChartCanvas>
        </>
      )}
      {chosen !== null && (
        <Behind
          title={titleOf(chosen)}
          impediments={behindWeek(portfolio, impediments, chosen.week, chosen.which)}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </ChartFigure>
  );
}

interface DrawingProps {
  readonly weeks: TrendsFacts['model']['trends']['weeks'];
  readonly width: number;
  readonly titleOf: (one: ChosenWeek) => string;
  readonly onChoose: (one: ChosenWeek) => void;
}

function Drawing({ weeks, width, titleOf, onChoose }: DrawingProps) {
  const intl = useIntl();
  const area: PlotArea = { left: 28, right: width - 4, top: 8, bottom: HEIGHT - 26 };
  const most = (which: 'raised' | 'removed'): number =>
    weeks.reduce((greatest, week) => Math.max(greatest, week[which]), 0);
  const axis = valueAxis([-most('removed'), most('raised')], [area.bottom, area.top]);
  const pairs = barPairs(
    weeks.map(({ raised, removed }) => ({ up: raised, down: removed })),
    area,
    axis,
  );
  const months = apart(
    monthMarks(weeks.map(({ week }) => week)).map(({ place, month }) => ({
      at: pairs[place]?.slot.middle ?? 0,
      month,
    })),
    MONTH_GAP,
  );
  return (
    <>
      <HeightLines axis={axis} area={area} label={(value) => intl.formatNumber(Math.abs(value))} />
      {months.map(({ at, month }) => (
        <text key={month} x={at} y={HEIGHT - 8} className={charts.middle}>
          {monthInWords(month, intl)}
        </text>
      ))}
      {pairs.map(({ slot, up, down }, at) => {
        const shown = weeks[at];
        if (shown === undefined) return null;
        const bar = (which: ChosenWeek['which'], box: typeof up, className: string | undefined) => {
          if (box === null) return null;
          const one = { week: shown.week, which };
          const hit =
            which === 'raised'
              ? { ...box, y: area.top, height: axis.at(0) - area.top }
              : { ...box, height: area.bottom - axis.at(0) };
          return (
            <Choosable
              key={which}
              title={intl.formatMessage(behindMessages.show, {
                figure: shown[which],
                title: titleOf(one),
              })}
              hit={hit}
              onChoose={() => {
                onChoose(one);
              }}
            >
              <MarkBox box={box} className={className} />
            </Choosable>
          );
        };
        return (
          <g key={slot.start}>
            {bar('raised', up, charts.second)}
            {bar('removed', down, charts.first)}
          </g>
        );
      })}
    </>
  );
}
