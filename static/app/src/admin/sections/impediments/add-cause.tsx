import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { impedimentSettingMessages as words } from '../../../messages/admin-impediments';
import { useForm } from '../../form-context';
import { Labelled } from '../../parts/labelled';
import styles from '../../parts/parts.module.css';
import { CAUSES_KEY, proposedCode, withCause } from '../../settings/impediment-lists';

const EMPTY = { name: '', code: null as string | null };
const LONGEST_NAME = 255;

/** One more cause, whose code is proposed from its name; what is wrong is said when it is to be added. */
export function AddCause() {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const [typed, setTyped] = useState(EMPTY);
  const [isTried, setTried] = useState(false);
  const code = (typed.code ?? proposedCode(typed.name)).trim();
  const settings = withCause(form.draft, code, typed.name);
  // Each input alone, so that the fault stands beside the one that is wrong.
  const isNameWrong =
    isTried && settings === null && withCause(form.draft, FREE, typed.name) === null;
  const isCodeWrong = isTried && settings === null && withCause(form.draft, code, FREE) === null;
  const add = (): void => {
    setTried(settings === null);
    if (settings === null) return;
    dispatch({ kind: 'changed', key: CAUSES_KEY, settings });
    setTyped(EMPTY);
  };
  return (
    <div className={styles.grid}>
      <Labelled
        label={intl.formatMessage(words.newCause)}
        fault={isNameWrong ? intl.formatMessage(words.causeNameFault, { max: LONGEST_NAME }) : null}
      >
        {(names) => (
          <input
            {...names}
            className={styles.input}
            autoComplete="off"
            value={typed.name}
            onChange={({ target }) => {
              setTyped({ ...typed, name: target.value });
            }}
          />
        )}
      </Labelled>
      <Labelled
        label={intl.formatMessage(words.newCode)}
        fault={isCodeWrong ? intl.formatMessage(words.codeFault) : null}
      >
        {(names) => (
          <span className={styles.withUnit}>
            <input
              {...names}
              className={styles.input}
              autoComplete="off"
              spellCheck={false}
              value={typed.code ?? proposedCode(typed.name)}
              onChange={({ target }) => {
                setTyped({ ...typed, code: target.value });
              }}
            />
            <Button onClick={add}>{intl.formatMessage(words.addCause)}</Button>
          </span>
        )}
      </Labelled>
    </div>
  );
}

/** Neither a code nor a name that any company has. */
const FREE = 'zz-free-9f3b';
