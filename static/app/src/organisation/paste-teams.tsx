import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { organisationMessages } from '../messages/organisation';
import { newId, type Register } from './organisation-edits';
import styles from './organisation.module.css';
import { readTeamLines, withTeamLines } from './team-lines';

interface Props {
  readonly register: Register;
  /** False where there is no room. */
  readonly onChange: (register: Register) => boolean;
}

type Outcome =
  | { readonly kind: 'taken'; readonly count: number }
  | { readonly kind: 'bad-lines'; readonly lines: readonly number[] }
  | { readonly kind: 'too-many' };

/** Many teams with their trains at once, as from a spreadsheet: all of them, or none. */
export function PasteTeams({ register, onChange }: Props) {
  const intl = useIntl();
  const id = useId();
  const [text, setText] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const take = (): void => {
    const { lines, faults } = readTeamLines(text);
    if (faults.length > 0) {
      setOutcome({ kind: 'bad-lines', lines: faults });
      return;
    }
    const next = withTeamLines(register, lines, (name) => newId(name, crypto.randomUUID()));
    if (!onChange(next)) {
      setOutcome({ kind: 'too-many' });
      return;
    }
    setOutcome({ kind: 'taken', count: lines.length });
    setText('');
  };
  return (
    <details className={styles.paste}>
      <summary>{intl.formatMessage(organisationMessages.paste)}</summary>
      <p id={id} className={styles.quiet}>
        {intl.formatMessage(organisationMessages.pasteUse)}
      </p>
      <TextArea
        aria-label={intl.formatMessage(organisationMessages.paste)}
        aria-describedby={id}
        placeholder={intl.formatMessage(organisationMessages.pasteExample)}
        isMonospaced
        minimumRows={4}
        maxHeight="240px"
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setOutcome(null);
        }}
      />
      <div className={styles.entry}>
        <Button isDisabled={text.trim() === ''} onClick={take}>
          {intl.formatMessage(organisationMessages.take)}
        </Button>
        <span role="status">
          {outcome?.kind === 'taken' &&
            intl.formatMessage(organisationMessages.taken, { count: outcome.count })}
        </span>
      </div>
      {outcome !== null && outcome.kind !== 'taken' && (
        <p role="alert" className={styles.fault}>
          {outcome.kind === 'too-many'
            ? intl.formatMessage(organisationMessages.tooMany)
            : intl.formatMessage(organisationMessages.lineFaults, {
                count: outcome.lines.length,
                lines: intl.formatList(outcome.lines.map(String)),
              })}
        </p>
      )}
    </details>
  );
}
