import { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import styles from './fields.module.css';

export interface Chip {
  readonly id: string;
  readonly text: string;
}

interface ValueChipsProps {
  readonly chips: readonly Chip[];
  /** What one of them is, for the button that removes it. */
  readonly what: string;
  readonly isDisabled: boolean;
  readonly onRemove: (id: string) => void;
}

/** The values of a list field, each with a button that is large enough to be hit. */
export function ValueChips({ chips, what, isDisabled, onRemove }: ValueChipsProps) {
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips}>
      {chips.map(({ id, text }) => (
        <li key={id} className={styles.chip}>
          {text}
          <IconButton
            appearance="subtle"
            spacing="compact"
            icon={CrossIcon}
            label={`Remove the ${what} ${text}`}
            isDisabled={isDisabled}
            onClick={() => {
              onRemove(id);
            }}
          />
        </li>
      ))}
    </ul>
  );
}
