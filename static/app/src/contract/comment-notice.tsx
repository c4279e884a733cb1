import { useIntl } from 'react-intl';
import { providerCommentMessages } from '../messages/provider-comment';
import { useSettings } from '../shell/use-settings';
import styles from './step-form.module.css';

interface Props {
  readonly own: string;
  readonly other: string;
}

/** What will be written in the name of who asks; nothing where the settings say that nobody is told. */
export function CommentNotice(names: Props) {
  const intl = useIntl();
  const settings = useSettings();
  if (settings.data?.settings.messages.comments !== true) return null;
  return (
    <p className={styles.note}>
      {intl.formatMessage(providerCommentMessages.announced, { ...names })}
    </p>
  );
}
