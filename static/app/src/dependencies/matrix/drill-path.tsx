import { useIntl } from 'react-intl';
import type { GroupLevel } from '../../../../../src/domain/organisation/roll-up';
import { hierarchyMessages } from '../../messages/hierarchy';
import { useGroupWords } from '../group-words';
import type { RowFilter } from '../row-filter';
import styles from './drill-path.module.css';
import { pathSteps, type PathStep } from './path-steps';

interface Props {
  readonly level: GroupLevel;
  readonly filter: RowFilter;
  readonly onBack: (level: GroupLevel, filter: RowFilter) => void;
}

/** Whose parts the matrix shows, and the way back up. */
export function DrillPath({ level, filter, onBack }: Props) {
  const intl = useIntl();
  const words = useGroupWords();
  const steps = pathSteps(level, filter);
  if (steps.length === 0) return null;
  const sentence = ({ level: at, consumer, provider }: PathStep): string => {
    const names = {
      consumer: consumer === null ? '' : words.name(at, consumer),
      provider: provider === null ? '' : words.name(at, provider),
    };
    if (provider === null) return intl.formatMessage(hierarchyMessages.pathConsumer, names);
    if (consumer === null) return intl.formatMessage(hierarchyMessages.pathProvider, names);
    const text = consumer === provider ? 'pathWithin' : 'pathPair';
    return intl.formatMessage(hierarchyMessages[text], names);
  };
  return (
    <nav aria-label={intl.formatMessage(hierarchyMessages.path)}>
      <ol className={styles.path}>
        {steps.map((step) => (
          <li key={step.level}>
            <button
              type="button"
              className={styles.back}
              onClick={() => {
                onBack(step.level, step.back);
              }}
            >
              {words.level(step.level)}
            </button>
            <bdi>{sentence(step)}</bdi>
          </li>
        ))}
        <li aria-current="page">{words.level(level)}</li>
      </ol>
    </nav>
  );
}
