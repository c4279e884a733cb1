import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import {
  IMPEDIMENT_LEVELS,
  type ImpedimentLevel,
} from '../../../../../../src/domain/impediments/record';
import { impedimentSettingMessages as words } from '../../../messages/admin-impediments';
import { LEVEL_MESSAGES } from '../../../messages/impediment-words';
import { useForm } from '../../form-context';
import { Labelled } from '../../parts/labelled';
import styles from '../../parts/parts.module.css';
import partStyles from './impediments.module.css';
import {
  CAUSE_LIMITS_KEY,
  withCauseLimit,
  withoutCauseLimit,
} from '../../settings/impediment-lists';
import { wholeNumber } from '../../settings/threshold-bounds';
import { RemovableList } from './removable-list';

/** Limits of causes that need another time than their level allows. */
export function CauseLimits() {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const { limitsOfCauses, causes } = form.draft.impediments;
  const nameOf = (code: string): string => causes.find((one) => one.code === code)?.name ?? code;
  const remove = (gone: string): void => {
    const limit = limitsOfCauses.find((one) => keyOf(one) === gone);
    if (limit === undefined) return;
    const settings = withoutCauseLimit(form.draft, limit);
    dispatch({ kind: 'changed', key: CAUSE_LIMITS_KEY, settings });
  };
  return (
    <fieldset className={partStyles.part}>
      <legend>{intl.formatMessage(words.causeLimits)}</legend>
      <p className={styles.help}>{intl.formatMessage(words.causeLimitsUse)}</p>
      {limitsOfCauses.length > 0 && (
        <RemovableList
          items={limitsOfCauses.map((limit) => ({
            key: keyOf(limit),
            words: intl.formatMessage(words.causeLimit, { ...limit, cause: nameOf(limit.cause) }),
          }))}
          onRemove={remove}
        />
      )}
      <AddCauseLimit />
    </fieldset>
  );
}

function keyOf({ cause, level }: { readonly cause: string; readonly level: string }): string {
  return `${cause} ${level}`;
}

function AddCauseLimit() {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const { causes } = form.draft.impediments;
  const [chosen, setChosen] = useState('');
  const [level, setLevel] = useState<ImpedimentLevel>('team');
  const [text, setText] = useState('');
  const [isTried, setTried] = useState(false);
  const days = wholeNumber(text);
  const cause = causes.find(({ code }) => code === chosen)?.code ?? causes[0]?.code ?? '';
  const settings = days === null ? null : withCauseLimit(form.draft, { cause, level, days });
  const set = (): void => {
    setTried(settings === null);
    if (settings === null) return;
    dispatch({ kind: 'changed', key: CAUSE_LIMITS_KEY, settings });
    setText('');
  };
  return (
    <div className={partStyles.numbers}>
      <Labelled label={intl.formatMessage(words.cause)}>
        {(names) => (
          <select
            {...names}
            className={styles.input}
            value={cause}
            onChange={({ target }) => {
              setChosen(target.value);
            }}
          >
            {causes.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={intl.formatMessage(words.level)}>
        {(names) => (
          <select
            {...names}
            className={styles.input}
            value={level}
            onChange={({ target }) => {
              setLevel(IMPEDIMENT_LEVELS.find((one) => one === target.value) ?? 'team');
            }}
          >
            {IMPEDIMENT_LEVELS.map((one) => (
              <option key={one} value={one}>
                {intl.formatMessage(LEVEL_MESSAGES[one])}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled
        label={intl.formatMessage(words.days)}
        fault={isTried && settings === null ? intl.formatMessage(words.daysFault) : null}
      >
        {(names) => (
          <span className={styles.withUnit}>
            <input
              {...names}
              className={`${styles.input ?? ''} ${styles.number ?? ''}`}
              inputMode="numeric"
              autoComplete="off"
              value={text}
              onChange={({ target }) => {
                setText(target.value);
              }}
            />
            <Button onClick={set}>{intl.formatMessage(words.addLimit)}</Button>
          </span>
        )}
      </Labelled>
    </div>
  );
}
