import { useIntl } from 'react-intl';
import { IMPEDIMENT_LEVELS } from '../../../../../../src/domain/impediments/record';
import { impedimentSettingMessages as words } from '../../../messages/admin-impediments';
import { useForm } from '../../form-context';
import styles from '../../parts/parts.module.css';
import partStyles from './impediments.module.css';
import { NumberSetting } from './number-setting';

/** How long an impediment may stay at each level. */
export function LevelLimits() {
  const intl = useIntl();
  const { form } = useForm();
  const { limits } = form.draft.impediments;
  return (
    <fieldset className={partStyles.part}>
      <legend>{intl.formatMessage(words.limits)}</legend>
      <p className={styles.help}>{intl.formatMessage(words.limitsUse)}</p>
      <div className={partStyles.numbers}>
        {IMPEDIMENT_LEVELS.map((level) => (
          <NumberSetting
            key={level}
            settingKey={`impediments.limits.${level}`}
            value={limits[level]}
            mayBeEmpty
            label={intl.formatMessage(words.limit, { level })}
            fault={intl.formatMessage(words.limitFault)}
            unit={intl.formatMessage(words.workingDays)}
          />
        ))}
      </div>
    </fieldset>
  );
}
