import { useIntl } from 'react-intl';
import { dayInWords } from '../../health/health-words';
import { mapAnswerMessages } from '../../messages/dependency-map';
import type { AllTheWay } from './all-the-way';
import type { MapGraph } from './map-graph';
import styles from './map.module.css';

interface Props {
  readonly graph: MapGraph;
  readonly chosen: readonly number[];
  readonly way: AllTheWay;
}

/** What is told of a chain in a sentence: its first and its last ones. */
const TOLD_OF_CHAIN = 6;

/** The question of the map, answered in words: what is waited for, and what breaks. */
export function MapAnswer({ graph, chosen, way }: Props) {
  const intl = useIntl();
  const isDone = chosen.every((item) => graph.items[item]?.isDone === true);
  if (isDone) {
    return <p>{intl.formatMessage(mapAnswerMessages.done, { count: chosen.length })}</p>;
  }
  const { behind, chain, finish, workingDays, guesses, ahead } = way;
  const isMany = chosen.length > 1;
  const slips = isMany ? mapAnswerMessages.slipsMany : mapAnswerMessages.slips;
  return (
    <dl className={styles.answer} aria-label={intl.formatMessage(mapAnswerMessages.label)}>
      <div>
        <dt>{intl.formatMessage(mapAnswerMessages.waits)}</dt>
        <dd>
          {intl.formatMessage(mapAnswerMessages.behind, { count: behind })}
          {behind > 0 && chain.length > 1 && finish !== null && (
            <>
              {' '}
              {intl.formatMessage(mapAnswerMessages.chain, {
                chain: <Chain graph={graph} chain={chain} />,
              })}{' '}
              {intl.formatMessage(mapAnswerMessages.finish, {
                days: workingDays,
                finish: dayInWords(finish, intl),
                guesses,
              })}
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{intl.formatMessage(slips)}</dt>
        <dd>
          {intl.formatMessage(isMany ? mapAnswerMessages.aheadMany : mapAnswerMessages.ahead, {
            count: ahead,
          })}
          {ahead > 0 && <First way={way} />}
        </dd>
      </div>
    </dl>
  );
}

interface ChainProps {
  readonly graph: MapGraph;
  readonly chain: readonly number[];
}

function Chain({ graph, chain }: ChainProps) {
  const intl = useIntl();
  const keys = chain.map((item) => graph.items[item]?.key ?? '');
  const left = keys.length - TOLD_OF_CHAIN;
  const half = TOLD_OF_CHAIN / 2;
  const told =
    left <= 1
      ? keys
      : [
          ...keys.slice(0, half),
          intl.formatMessage(mapAnswerMessages.moreBetween, { count: left }),
          ...keys.slice(-half),
        ];
  return <strong>{told.join(' → ')}</strong>;
}

function First({ way: { first, buffer } }: { readonly way: AllTheWay }) {
  const intl = useIntl();
  const need = first?.row.judgement.need ?? null;
  if (first === null || need === null || buffer === null) {
    return <> {intl.formatMessage(mapAnswerMessages.noDates)}</>;
  }
  const words = buffer < 0 ? mapAnswerMessages.late : mapAnswerMessages.room;
  const values = {
    key: first.row.consumer.key,
    need: dayInWords(need.day, intl),
    days: Math.abs(buffer),
  };
  return <> {intl.formatMessage(words, values)}</>;
}
