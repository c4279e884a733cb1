import { useIntl } from 'react-intl';
import { adminMessages } from '../messages/admin';
import type { StandingSettings } from './settings/settings-form';
import { useNames } from './use-admin-site';
import { useMoment } from './use-moment';
import styles from './admin-page.module.css';

interface Props {
  readonly standing: StandingSettings;
  readonly timeZone: string;
}

/** Whether anything was saved, and by whom. */
export function StatusLine({ standing: { version, saved }, timeZone }: Props) {
  const intl = useIntl();
  const moment = useMoment(timeZone);
  const names = useNames(saved === null ? [] : [saved.by]);
  if (saved === null) {
    return <p className={styles.status}>{intl.formatMessage(adminMessages.nothingSaved)}</p>;
  }
  const name = names.isPending
    ? intl.formatMessage(adminMessages.nameLoading)
    : (names.data?.get(saved.by) ?? intl.formatMessage(adminMessages.someone));
  return (
    <p className={styles.status}>
      {intl.formatMessage(adminMessages.savedBy, { version, name, when: moment(saved.at) })}
    </p>
  );
}
