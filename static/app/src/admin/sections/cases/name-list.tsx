import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { caseSettingMessages as words } from '../../../messages/admin-cases';
import { Labelled } from '../../parts/labelled';
import styles from '../../parts/parts.module.css';

interface Props {
  readonly names: readonly string[];
  /** Names that are offered while one is typed. */
  readonly offered: readonly string[];
  readonly label: string;
  readonly addLabel: string;
  /** What is wrong with a name that is to be added; null: nothing. */
  readonly faultOf: (name: string) => string | null;
  readonly onNames: (names: readonly string[]) => void;
}

/** Names as Jira shows them: a list to take from, and one to add, checked when it is added. */
export function NameList({ names, offered, label, addLabel, faultOf, onNames }: Props) {
  const intl = useIntl();
  const listId = useId();
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const name = text.trim();
  const fault = faultOf(name);
  const add = (): void => {
    setTried(fault !== null);
    if (fault !== null) return;
    onNames([...names, name]);
    setText('');
  };
  return (
    <>
      {names.length > 0 && (
        <ul className={styles.days}>
          {names.map((one) => (
            <li key={one} className={styles.day}>
              {one}
              <button
                type="button"
                className={styles.remove}
                aria-label={intl.formatMessage(words.removeWhat, { name: one })}
                onClick={() => {
                  onNames(names.filter((other) => other !== one));
                }}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Labelled label={label} fault={isTried ? fault : null}>
        {(inputNames) => (
          <span className={styles.withUnit}>
            <input
              {...inputNames}
              className={styles.input}
              list={listId}
              autoComplete="off"
              value={text}
              onChange={({ target }) => {
                setText(target.value);
                setTried(false);
              }}
            />
            <datalist id={listId}>
              {offered
                .filter((one) => !names.includes(one))
                .map((one) => (
                  <option key={one} value={one} />
                ))}
            </datalist>
            <Button onClick={add}>{addLabel}</Button>
          </span>
        )}
      </Labelled>
    </>
  );
}
