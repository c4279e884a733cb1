import { useIntl } from 'react-intl';
import { impedimentSettingMessages } from '../../../messages/admin-impediments';
import styles from '../../parts/parts.module.css';

interface Props {
  readonly items: readonly { readonly key: string; readonly words: string }[];
  readonly onRemove: (key: string) => void;
}

/** Short facts of which each can be taken away. */
export function RemovableList({ items, onRemove }: Props) {
  const intl = useIntl();
  return (
    <ul className={styles.days}>
      {items.map(({ key, words }) => (
        <li key={key} className={styles.day}>
          {words}
          <button
            type="button"
            className={styles.remove}
            aria-label={intl.formatMessage(impedimentSettingMessages.removeWhat, { name: words })}
            onClick={() => {
              onRemove(key);
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
