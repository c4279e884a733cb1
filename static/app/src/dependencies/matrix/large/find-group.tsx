import TextField from '@atlaskit/textfield';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { matrixMessages } from '../../../messages/dependency-matrix';
import styles from './large-matrix.module.css';
import { namesWith } from './names-with';

interface Props {
  readonly names: readonly string[];
  /** Shows a group; null: nothing is looked for any more. */
  readonly onShow: (group: number | null) => void;
}

/** Looks for a name among many; the Enter key goes on to the next that fits. */
export function FindGroup({ names, onShow }: Props) {
  const intl = useIntl();
  const id = useId();
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const found = namesWith(names, text);
  const show = (groups: readonly number[], place: number): void => {
    setAt(place);
    onShow(groups[place] ?? null);
  };
  return (
    <div className={styles.find}>
      <label htmlFor={id}>{intl.formatMessage(matrixMessages.find)}</label>
      <div className={styles.input}>
        <TextField
          id={id}
          isCompact
          type="search"
          value={text}
          maxLength={255}
          onChange={({ currentTarget: { value } }) => {
            setText(value);
            show(namesWith(names, value), 0);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || found.length === 0) return;
            event.preventDefault();
            show(found, (at + 1) % found.length);
          }}
        />
      </div>
      <span role="status">
        {text.trim() !== '' && intl.formatMessage(matrixMessages.found, { count: found.length })}
      </span>
    </div>
  );
}
