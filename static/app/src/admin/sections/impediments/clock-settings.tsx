import { useId } from 'react';
import { useIntl } from 'react-intl';
import { impedimentSettingMessages as words } from '../../../messages/admin-impediments';
import { useForm } from '../../form-context';
import styles from '../../parts/parts.module.css';
import partStyles from './impediments.module.css';
import { withValue } from '../../settings/setting-entries';
import { NumberSetting } from './number-setting';

const IS_ON = 'impediments.clock.isOn';

/** Whether the app escalates by itself, and how much it writes to one person. */
export function ClockSettings() {
  const intl = useIntl();
  const id = useId();
  const { form, dispatch } = useForm();
  const { clock } = form.draft.impediments;
  return (
    <fieldset className={partStyles.part}>
      <legend>{intl.formatMessage(words.clock)}</legend>
      <label className={styles.check}>
        <input
          type="checkbox"
          aria-describedby={id}
          checked={clock.isOn}
          onChange={({ target }) => {
            const settings = withValue(form.draft, IS_ON, target.checked);
            if (settings !== null) dispatch({ kind: 'changed', key: IS_ON, settings });
          }}
        />
        {intl.formatMessage(words.isOn)}
      </label>
      <p id={id} className={styles.help}>
        {intl.formatMessage(words.isOnUse)}
      </p>
      <NumberSetting
        settingKey="impediments.clock.mostComments"
        value={clock.mostComments}
        mayBeEmpty={false}
        label={intl.formatMessage(words.mostComments)}
        help={intl.formatMessage(words.mostCommentsUse)}
        fault={intl.formatMessage(words.mostCommentsFault)}
        unit={intl.formatMessage(words.comments)}
      />
    </fieldset>
  );
}
