import { useState } from 'react';
import { useIntl } from 'react-intl';
import { ContractStateWord } from '../../contract/contract-state-word';
import { HealthLozenge } from '../../health/health-lozenge';
import { reasonInWords } from '../../health/health-words';
import { listMessages } from '../../messages/dependencies';
import { mapDrawerMessages } from '../../messages/dependency-map';
import styles from './drawer.module.css';
import { linksTo, otherEnd, type MapGraph, type MapSide } from './map-graph';

interface Props {
  readonly graph: MapGraph;
  readonly item: number;
  readonly side: MapSide;
  readonly onGoTo: (item: number) => void;
}

const FIRST_SHOWN = 8;

/** What an item waits for, or what waits for it, worst first, with the reasons in words. */
export function DrawerLinks({ graph, item, side, onGoTo }: Props) {
  const intl = useIntl();
  const [isAll, setAll] = useState(false);
  const links = linksTo(graph, item, side);
  const shown = isAll ? links : links.slice(0, FIRST_SHOWN);
  const none = side === 'providers' ? mapDrawerMessages.noProviders : mapDrawerMessages.noConsumers;
  if (links.length === 0) return <p className={styles.quiet}>{intl.formatMessage(none)}</p>;
  return (
    <section className={styles.links}>
      <h3>{intl.formatMessage(mapDrawerMessages[side], { count: links.length })}</h3>
      <ul>
        {shown.map((number) => {
          const link = graph.links[number];
          const other = otherEnd(graph, number, side);
          const end = graph.items[other];
          if (link === undefined || end === undefined) return null;
          const { judgement } = link.row;
          const reasons = judgement.reasons.map((reason) => reasonInWords(reason, judgement, intl));
          return (
            <li key={end.key}>
              <span className={styles.line}>
                <button
                  type="button"
                  className={styles.go}
                  aria-label={intl.formatMessage(mapDrawerMessages.goTo, { key: end.key })}
                  onClick={() => {
                    onGoTo(other);
                  }}
                >
                  {end.key}
                </button>
                <HealthLozenge health={judgement.health} />
                {link.contract !== null && <ContractStateWord state={link.contract.state} />}
              </span>
              <bdi>{end.summary}</bdi>
              <span className={styles.quiet}>
                {reasons.length === 0
                  ? intl.formatMessage(listMessages.allFits)
                  : intl.formatList(reasons, { type: 'unit' })}
              </span>
            </li>
          );
        })}
      </ul>
      {shown.length < links.length && (
        <button
          type="button"
          className={styles.go}
          onClick={() => {
            setAll(true);
          }}
        >
          {intl.formatMessage(mapDrawerMessages.allOf, { count: links.length })}
        </button>
      )}
    </section>
  );
}
