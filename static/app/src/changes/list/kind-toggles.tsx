import { useIntl } from 'react-intl';
import { CHANGE_KIND_MESSAGES, changesMessages } from '../../messages/changes';
import { kindsToOffer, toggledKind, type ChangeCounts, type ChangeFilter } from '../change-filter';
import styles from '../changes.module.css';

interface Props {
  readonly counts: ChangeCounts;
  readonly filter: ChangeFilter;
  readonly onFilter: (filter: ChangeFilter) => void;
}

/** How many dependencies changed in which way; each number filters. */
export function KindToggles({ counts, filter, onFilter }: Props) {
  const intl = useIntl();
  const { kinds, isWorseOnly } = filter;
  return (
    <div
      role="group"
      aria-label={intl.formatMessage(changesMessages.kinds)}
      className={styles.toggles}
    >
      <Toggle
        label={intl.formatMessage(changesMessages.all)}
        count={counts.all}
        isOn={kinds.length === 0 && !isWorseOnly}
        onPress={() => {
          onFilter({ ...filter, kinds: [], isWorseOnly: false });
        }}
      />
      <Toggle
        label={intl.formatMessage(changesMessages.gotWorse)}
        count={counts.worse}
        isOn={isWorseOnly}
        onPress={() => {
          onFilter({ ...filter, isWorseOnly: !isWorseOnly });
        }}
      />
      {kindsToOffer(counts, kinds).map((kind) => (
        <Toggle
          key={kind}
          label={intl.formatMessage(CHANGE_KIND_MESSAGES[kind])}
          count={counts.kinds.get(kind) ?? 0}
          isOn={kinds.includes(kind)}
          onPress={() => {
            onFilter(toggledKind(filter, kind));
          }}
        />
      ))}
    </div>
  );
}

interface ToggleProps {
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly onPress: () => void;
}

function Toggle({ label, count, isOn, onPress }: ToggleProps) {
  const intl = useIntl();
  return (
    <button type="button" aria-pressed={isOn} className={styles.toggle} onClick={onPress}>
      <span className={styles.count}>{intl.formatNumber(count)}</span> {label}
    </button>
  );
}
