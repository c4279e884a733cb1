import { useId } from 'react';
import { useIntl } from 'react-intl';
import { messageSettingMessages } from '../../messages/admin-parties';
import { useForm } from '../form-context';
import styles from '../parts/parts.module.css';
import { Section } from '../parts/section';

/** What the app writes to people. */
export function MessagesSection() {
  const intl = useIntl();
  const id = useId();
  const { form, dispatch } = useForm();
  const { draft } = form;
  return (
    <Section title={intl.formatMessage(messageSettingMessages.title)}>
      <label className={styles.check}>
        <input
          type="checkbox"
          aria-describedby={id}
          checked={draft.messages.comments}
          onChange={({ target }) => {
            const messages = { ...draft.messages, comments: target.checked };
            dispatch({
              kind: 'changed',
              key: 'messages.comments',
              settings: { ...draft, messages },
            });
          }}
        />
        {intl.formatMessage(messageSettingMessages.comments)}
      </label>
      <p id={id} className={styles.help}>
        {intl.formatMessage(messageSettingMessages.commentsUse)}
      </p>
    </Section>
  );
}
