import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { impedimentSettingMessages as words } from '../../../messages/admin-impediments';
import { useForm } from '../../form-context';
import styles from '../../parts/parts.module.css';
import partStyles from './impediments.module.css';
import { TYPES_KEY, withImpediments } from '../../settings/impediment-lists';
import { RemovableList } from './removable-list';

/** Work types by their names, as Jira shows them. */
export function ImpedimentTypes() {
  const intl = useIntl();
  const id = useId();
  const { form, dispatch } = useForm();
  const { draft } = form;
  const { types } = draft.impediments;
  const [text, setText] = useState('');
  const name = text.trim();
  const added =
    name === '' || types.includes(name)
      ? null
      : withImpediments(draft, { types: [...types, name] });
  const remove = (gone: string): void => {
    const settings = withImpediments(draft, { types: types.filter((type) => type !== gone) });
    if (settings !== null) dispatch({ kind: 'changed', key: TYPES_KEY, settings });
  };
  return (
    <fieldset className={partStyles.part}>
      <legend>{intl.formatMessage(words.types)}</legend>
      <p className={styles.help}>{intl.formatMessage(words.typesUse)}</p>
      {types.length === 0 ? (
        <p className={styles.help}>{intl.formatMessage(words.noTypes)}</p>
      ) : (
        <RemovableList
          items={types.map((type) => ({ key: type, words: type }))}
          onRemove={remove}
        />
      )}
      <div className={styles.row}>
        <label htmlFor={id} className={styles.help}>
          {intl.formatMessage(words.addType)}
        </label>
        <input
          id={id}
          className={styles.input}
          autoComplete="off"
          value={text}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
        <Button
          isDisabled={added === null}
          onClick={() => {
            if (added === null) return;
            dispatch({ kind: 'changed', key: TYPES_KEY, settings: added });
            setText('');
          }}
        >
          {intl.formatMessage(words.addThisType)}
        </Button>
      </div>
    </fieldset>
  );
}
