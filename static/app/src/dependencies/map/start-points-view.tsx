import Heading from '@atlaskit/heading';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { reasonInWords } from '../../health/health-words';
import { mapStartMessages } from '../../messages/dependency-map';
import type { StartPoints } from './start-points';
import styles from './map.module.css';

interface Props {
  readonly points: StartPoints;
  readonly onFocus: (keys: readonly string[]) => void;
}

const KEYS_TOLD = 4;

/** Instead of everything at once: where most would want to begin, in words. */
export function StartPointsView({ points, onFocus }: Props) {
  const intl = useIntl();
  const { conflicts, rings, spots, chain } = points;
  const isNothing = conflicts.length + rings.length + spots.length + chain.length === 0;
  const [first = '', last = ''] = [chain[0], chain[chain.length - 1]];
  return (
    <section className={styles.start}>
      <Heading as="h2" size="small">
        {intl.formatMessage(mapStartMessages.title)}
      </Heading>
      <p className={styles.quiet}>
        {intl.formatMessage(isNothing ? mapStartMessages.nothing : mapStartMessages.how)}
      </p>
      <div className={styles.groups}>
        <Group title="conflicts" count={conflicts.length}>
          {conflicts.map(({ id, consumer, provider, judgement }) => {
            const [worst] = judgement.reasons;
            const keys = { consumer: consumer.key, provider: provider.key };
            return (
              <Start
                key={id}
                name={intl.formatMessage(mapStartMessages.pair, keys)}
                detail={worst === undefined ? null : reasonInWords(worst, judgement, intl)}
                onPress={() => {
                  onFocus([consumer.key]);
                }}
              />
            );
          })}
        </Group>
        <Group title="rings" count={rings.length}>
          {rings.map((ring) => {
            const told = ring.slice(0, KEYS_TOLD);
            const more = ring.length - told.length;
            const keys = intl.formatList(told, { type: more > 0 ? 'unit' : 'conjunction' });
            return (
              <Start
                key={ring[0]}
                name={intl.formatMessage(mapStartMessages.ring, {
                  count: ring.length,
                  keys,
                  more,
                })}
                detail={null}
                onPress={() => {
                  onFocus(ring.slice(0, 1));
                }}
              />
            );
          })}
        </Group>
        <Group title="spots" count={spots.length}>
          {spots.map(({ key, summary, holdsUp }) => (
            <Start
              key={key}
              name={intl.formatMessage(mapStartMessages.spot, { key, count: holdsUp })}
              detail={summary}
              onPress={() => {
                onFocus([key]);
              }}
            />
          ))}
        </Group>
        <Group title="chain" count={chain.length}>
          <Start
            name={intl.formatMessage(mapStartMessages.chainFrom, {
              ...{ count: chain.length, first, last },
            })}
            detail={null}
            onPress={() => {
              onFocus(chain);
            }}
          />
        </Group>
      </div>
    </section>
  );
}

interface GroupProps {
  readonly title: 'conflicts' | 'rings' | 'spots' | 'chain';
  readonly count: number;
  readonly children: ReactNode;
}

function Group({ title, count, children }: GroupProps) {
  const intl = useIntl();
  if (count === 0) return null;
  return (
    <section>
      <Heading as="h3" size="xsmall">
        {intl.formatMessage(mapStartMessages[title])}
      </Heading>
      <ul className={styles.starts}>{children}</ul>
    </section>
  );
}

interface StartProps {
  readonly name: string;
  readonly detail: string | null;
  readonly onPress: () => void;
}

function Start({ name, detail, onPress }: StartProps) {
  return (
    <li>
      <button type="button" className={styles.link} onClick={onPress}>
        {name}
      </button>
      {detail !== null && <bdi className={styles.detail}>{detail}</bdi>}
    </li>
  );
}
