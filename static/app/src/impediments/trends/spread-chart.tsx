import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { HeightLines } from '../../charts/axis-lines';
import { columns } from '../../charts/bars';
import { CellButton } from '../../charts/cell-button';
import { ChartCanvas } from '../../charts/chart-canvas';
import { ChartFigure } from '../../charts/chart-figure';
import charts from '../../charts/charts.module.css';
import { Choosable } from '../../charts/choosable';
import { MarkBox } from '../../charts/mark-box';
import type { PlotArea } from '../../charts/plot';
import { valueAxis } from '../../charts/value-axis';
import { behindMessages } from '../../messages/impediment-trends';
import { Behind } from './behind';
import type { SpreadPart } from './spread';
import { rangeInWords, shortRange } from './trends-words';

interface Props {
  readonly title: string;
  readonly answer: string;
  readonly basis: string;
  readonly weakenedBy: readonly string[];
  readonly parts: readonly SpreadPart<Impediment>[];
  /** Whether values are whole days, so that ranges share no value. */
  readonly isWhole: boolean;
  readonly names: { readonly range: string; readonly count: string };
  readonly behindTitle: (range: string) => string;
}

const HEIGHT = 190;

/** How many lie in which range. */
export function SpreadChart(props: Props) {
  const intl = useIntl();
  const { parts, isWhole, names, behindTitle } = props;
  const [chosen, setChosen] = useState<number | null>(null);
  const shown = chosen === null ? undefined : parts[chosen];
  const titleOf = (part: SpreadPart<Impediment>): string =>
    behindTitle(rangeInWords(part, isWhole, intl));
  const labelOf = (part: SpreadPart<Impediment>): string =>
    intl.formatMessage(behindMessages.show, { figure: part.of.length, title: titleOf(part) });
  const isEmpty = parts.every(({ of }) => of.length === 0);
  return (
    <ChartFigure
      title={props.title}
      answer={props.answer}
      basis={props.basis}
      weakenedBy={props.weakenedBy}
      table={
        isEmpty
          ? null
          : {
              caption: props.title,
              columns: [
                { name: names.range, isNumber: false },
                { name: names.count, isNumber: true },
              ],
              rows: parts.map((part, at) => ({
                id: String(part.over),
                cells: [
                  rangeInWords(part, isWhole, intl),
                  part.of.length === 0 ? (
                    intl.formatNumber(0)
                  ) : (
                    <CellButton
                      key={part.over}
                      label={labelOf(part)}
                      onPress={() => {
                        setChosen(at);
                      }}
                    >
                      {intl.formatNumber(part.of.length)}
                    </CellButton>
                  ),
                ],
              })),
            }
      }
    >
      {!isEmpty && (
        <ChartCanvas height={HEIGHT}>
          {(width) => <Drawing {...{ parts, isWhole, width, labelOf }} onChoose={setChosen} />}
        </ChartCanvas>
      )}
      {shown !== undefined && shown.of.length > 0 && (
        <Behind
          title={titleOf(shown)}
          impediments={shown.of}
          onClose={() => {
            setChosen(null);
          }}
        />
      )}
    </ChartFigure>
  );
}

interface DrawingProps {
  readonly parts: readonly SpreadPart<Impediment>[];
  readonly isWhole: boolean;
  readonly width: number;
  readonly labelOf: (part: SpreadPart<Impediment>) => string;
  readonly onChoose: (part: number) => void;
}

function Drawing({ parts, isWhole, width, labelOf, onChoose }: DrawingProps) {
  const intl = useIntl();
  const area: PlotArea = { left: 32, right: width - 4, top: 18, bottom: HEIGHT - 26 };
  const counts = parts.map(({ of }) => of.length);
  const axis = valueAxis([0, Math.max(...counts)], [area.bottom, area.top]);
  return (
    <>
      <HeightLines axis={axis} area={area} label={(value) => intl.formatNumber(value)} />
      {columns(counts, area, axis).map(({ slot, box }, at) => {
        const part = parts[at];
        if (part === undefined) return null;
        const range = (
          <text x={slot.middle} y={HEIGHT - 8} className={charts.middle}>
            {shortRange(part, isWhole, intl)}
          </text>
        );
        if (part.of.length === 0) return <g key={part.over}>{range}</g>;
        return (
          <g key={part.over}>
            {range}
            <Choosable
              title={labelOf(part)}
              hit={{ ...box, y: area.top, height: area.bottom - area.top }}
              onChoose={() => {
                onChoose(at);
              }}
            >
              <MarkBox box={box} className={charts.first} />
              <text
                x={slot.middle}
                y={box.y - 5}
                className={`${charts.label ?? ''} ${charts.middle ?? ''}`}
              >
                {intl.formatNumber(part.of.length)}
              </text>
            </Choosable>
          </g>
        );
      })}
    </>
  );
}
