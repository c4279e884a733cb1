import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import { impedimentSettingMessages as words } from '../../../messages/admin-impediments';
import { useForm } from '../../form-context';
import { Labelled } from '../../parts/labelled';
import styles from '../../parts/parts.module.css';
import partStyles from './impediments.module.css';
import { CAUSES_KEY, withCauseNamed, withoutCause } from '../../settings/impediment-lists';
import { AddCause } from './add-cause';

const LONGEST_NAME = 255;

/** What is in the way: codes for searches, names for people. */
export function Causes() {
  const intl = useIntl();
  const { form } = useForm();
  const { causes } = form.draft.impediments;
  return (
    <fieldset className={partStyles.part}>
      <legend>{intl.formatMessage(words.causes)}</legend>
      <p className={styles.help}>
        {intl.formatMessage(words.causesUse, { code: causes[0]?.code ?? 'legal' })}
      </p>
      <div className={styles.grid}>
        {causes.map(({ code, name }) => (
          <CauseName key={code} code={code} name={name} isLast={causes.length === 1} />
        ))}
      </div>
      <AddCause />
    </fieldset>
  );
}

interface Props {
  readonly code: string;
  readonly name: string;
  /** The last one cannot go. */
  readonly isLast: boolean;
}

function CauseName({ code, name, isLast }: Props) {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const key = `${CAUSES_KEY}.${code}`;
  const typed = form.faulty.get(key);
  const rename = (text: string): void => {
    const settings = withCauseNamed(form.draft, code, text);
    dispatch(
      settings === null ? { kind: 'mistyped', key, text } : { kind: 'changed', key, settings },
    );
  };
  const remove = (): void => {
    const settings = withoutCause(form.draft, code);
    if (settings !== null) dispatch({ kind: 'changed', key, settings });
  };
  return (
    <Labelled
      label={intl.formatMessage(words.causeName, { code })}
      fault={
        typed === undefined ? null : intl.formatMessage(words.causeNameFault, { max: LONGEST_NAME })
      }
    >
      {(names) => (
        <span className={styles.withUnit}>
          <input
            {...names}
            className={styles.input}
            autoComplete="off"
            value={typed ?? name}
            onChange={({ target }) => {
              rename(target.value);
            }}
          />
          <Button
            isDisabled={isLast}
            aria-label={intl.formatMessage(words.removeWhat, { name: code })}
            onClick={remove}
          >
            <span aria-hidden="true">×</span>
          </Button>
        </span>
      )}
    </Labelled>
  );
}
