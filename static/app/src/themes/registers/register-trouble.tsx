import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { Stack } from '@atlaskit/primitives/compiled';
import { useIntl } from 'react-intl';
import { REGISTER_REFUSAL_MESSAGES, registerFormMessages } from '../../messages/theme-forms';
import { writeErrorInWords } from '../../states/error-words';
import styles from './register.module.css';
import type { RegisterTrouble } from './use-register-save';

/** One thing that differs, in words; empty: nothing is there. */
export interface Difference {
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
}

interface Props<Entry> {
  readonly trouble: RegisterTrouble<Entry>;
  /** Of what is typed and what stands. */
  readonly differences: (standing: Entry) => readonly Difference[];
  /** Saves over what stands, which the person has now seen. */
  readonly onKeepMine: (standing: Entry | null) => void;
  readonly onTakeTheirs: (standing: Entry | null) => void;
}

/** Why an entry was not saved; where somebody else was first, both versions side by side. */
export function RegisterTroubleNote<Entry>(props: Props<Entry>) {
  const { trouble, differences, onKeepMine, onTakeTheirs } = props;
  const intl = useIntl();
  if (trouble.kind === 'failed') {
    return (
      <p role="alert" className={styles.fault}>
        {writeErrorInWords(trouble.error, intl)}
      </p>
    );
  }
  const { because, standing } = trouble;
  if (because !== 'conflict') {
    return (
      <p role="alert" className={styles.fault}>
        {intl.formatMessage(REGISTER_REFUSAL_MESSAGES[because])}
      </p>
    );
  }
  const differing = standing === null ? [] : differences(standing);
  const orEmpty = (text: string): string =>
    text === '' ? intl.formatMessage(registerFormMessages.empty) : text;
  return (
    <div role="alert">
      <SectionMessage
        appearance="warning"
        title={intl.formatMessage(registerFormMessages.conflictTitle)}
      >
        <Stack space="space.100">
          <span>
            {intl.formatMessage(
              standing === null
                ? registerFormMessages.conflictDeleted
                : registerFormMessages.conflictDetail,
            )}
          </span>
          {differing.length > 0 && (
            <table className={styles.versions}>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{intl.formatMessage(registerFormMessages.mine)}</th>
                  <th scope="col">{intl.formatMessage(registerFormMessages.theirs)}</th>
                </tr>
              </thead>
              <tbody>
                {differing.map(({ label, mine, theirs }) => (
                  <tr key={label}>
                    <th scope="row">{label}</th>
                    <td>{orEmpty(mine)}</td>
                    <td>{orEmpty(theirs)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <div className={styles.row}>
            <Button
              onClick={() => {
                onKeepMine(standing);
              }}
            >
              {intl.formatMessage(registerFormMessages.keepMine)}
            </Button>
            <Button
              onClick={() => {
                onTakeTheirs(standing);
              }}
            >
              {intl.formatMessage(registerFormMessages.takeTheirs)}
            </Button>
          </div>
        </Stack>
      </SectionMessage>
    </div>
  );
}
