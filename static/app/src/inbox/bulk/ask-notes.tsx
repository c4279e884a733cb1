import { useIntl } from 'react-intl';
import formStyles from '../../contract/step-form.module.css';
import { bulkMessages } from '../../messages/inbox-bulk';
import { useSettings } from '../../shell/use-settings';

/** How those who are asked will learn of it; nothing where the settings say that nobody is told. */
export function AskNotes() {
  const intl = useIntl();
  const settings = useSettings();
  if (settings.data?.settings.messages.comments !== true) return null;
  return <p className={formStyles.note}>{intl.formatMessage(bulkMessages.willTell)}</p>;
}
