import { useIntl } from 'react-intl';
import { ContractStateWord } from '../../contract/contract-state-word';
import { HealthLozenge } from '../../health/health-lozenge';
import { dayInWords, reasonInWords } from '../../health/health-words';
import { End } from '../../lists/end';
import { listMessages } from '../../messages/dependencies';
import { focusMapMessages, mapTableMessages } from '../../messages/dependency-map';
import type { PlannedDate } from '../../../../../src/domain/dependencies/planned-dates';
import type { FocusSelection } from './focus-selection';
import { worstFirst, type MapGraph, type MapSide } from './map-graph';
import styles from './map.module.css';

interface Props {
  readonly graph: MapGraph;
  readonly selection: FocusSelection;
  readonly onSelect: (item: number) => void;
  readonly onMore: (item: number, side: MapSide) => void;
}

/** The very same as on the map, for who would rather read or hears it. */
export function MapTable({ graph, selection, onSelect, onMore }: Props) {
  const intl = useIntl();
  const links = selection.links.flatMap((number) => graph.links[number] ?? []).toSorted(worstFirst);
  const day = (date: PlannedDate | null): string =>
    date === null ? intl.formatMessage(listMessages.noDate) : dayInWords(date.day, intl);
  const caption = intl.formatMessage(mapTableMessages.caption);
  return (
    <>
      <div role="region" aria-label={caption} tabIndex={0} className={styles.wide}>
        <table className={styles.table}>
          <caption className={styles.unseen}>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{intl.formatMessage(mapTableMessages.consumer)}</th>
              <th scope="col">{intl.formatMessage(mapTableMessages.provider)}</th>
              <th scope="col">{intl.formatMessage(mapTableMessages.health)}</th>
              <th scope="col">{intl.formatMessage(listMessages.need)}</th>
              <th scope="col">{intl.formatMessage(listMessages.provide)}</th>
              <th scope="col">{intl.formatMessage(mapTableMessages.contract)}</th>
            </tr>
          </thead>
          <tbody>
            {links.map(({ row, consumer, provider, contract, isWanted }) => (
              <tr key={row.id} className={isWanted ? undefined : styles.faded}>
                <td>
                  <End end={row.consumer} />
                  <Details itemKey={row.consumer.key} item={consumer} onSelect={onSelect} />
                </td>
                <td>
                  <End end={row.provider} />
                  <Details itemKey={row.provider.key} item={provider} onSelect={onSelect} />
                </td>
                <td>
                  <HealthLozenge health={row.judgement.health} />
                  <ul className={styles.reasons}>
                    {row.judgement.reasons.map((reason) => (
                      <li key={reason}>{reasonInWords(reason, row.judgement, intl)}</li>
                    ))}
                  </ul>
                </td>
                <td>{day(row.judgement.need)}</td>
                <td>{day(row.judgement.provide)}</td>
                <td>
                  <ContractStateWord state={contract?.state ?? 'none'} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {selection.hidden.size > 0 && (
        <>
          <p className={styles.quiet}>{intl.formatMessage(mapTableMessages.leftOut)}</p>
          <ul className={styles.leftOut}>
            {[...selection.hidden].flatMap(([item, counts]) =>
              (['providers', 'consumers'] as const).flatMap((side) => {
                const key = graph.items[item]?.key ?? '';
                const words =
                  side === 'providers'
                    ? focusMapMessages.moreProviders
                    : focusMapMessages.moreConsumers;
                return counts[side] === 0
                  ? []
                  : [
                      <li key={`${key} ${side}`}>
                        <button
                          type="button"
                          className={styles.link}
                          onClick={() => {
                            onMore(item, side);
                          }}
                        >
                          {intl.formatMessage(words, { key, count: counts[side] })}
                        </button>
                      </li>,
                    ];
              }),
            )}
          </ul>
        </>
      )}
    </>
  );
}

interface DetailsProps {
  readonly itemKey: string;
  readonly item: number;
  readonly onSelect: (item: number) => void;
}

function Details({ itemKey, item, onSelect }: DetailsProps) {
  const intl = useIntl();
  return (
    <button
      type="button"
      className={styles.link}
      data-card={itemKey}
      onClick={() => {
        onSelect(item);
      }}
    >
      {intl.formatMessage(mapTableMessages.details, { key: itemKey })}
    </button>
  );
}
