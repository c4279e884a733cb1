import { useIntl } from 'react-intl';
import {
  OwnerField,
  ownerOfAccount,
  type ChosenOwner,
} from '../../../impediment-record/owner-field';
import { impedimentSettingMessages as words } from '../../../messages/admin-impediments';
import { useForm } from '../../form-context';
import styles from '../../parts/parts.module.css';
import partStyles from './impediments.module.css';
import { withValue } from '../../settings/setting-entries';
import { useNames } from '../../use-admin-site';

const LEVELS = ['train', 'portfolio'] as const;

/** Who has what comes to a level; the team level has none, since teams own their own. */
export function LevelOwners() {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const { levelOwners } = form.draft.impediments;
  const names = useNames(Object.values(levelOwners).filter((id) => id !== null));
  const ownerOf = (level: (typeof LEVELS)[number]): ChosenOwner => {
    const begun = form.faulty.get(keyOf(level));
    if (begun !== undefined) return { kind: 'begun', text: begun };
    const somebody = intl.formatMessage(words.somebody);
    return ownerOfAccount(levelOwners[level], names.data ?? new Map(), somebody);
  };
  const choose = (level: (typeof LEVELS)[number], owner: ChosenOwner): void => {
    const key = keyOf(level);
    if (owner.kind === 'begun') {
      dispatch({ kind: 'mistyped', key, text: owner.text });
      return;
    }
    const accountId = owner.kind === 'person' ? owner.accountId : null;
    const settings = withValue(form.draft, key, accountId);
    if (settings !== null) dispatch({ kind: 'changed', key, settings });
  };
  return (
    <fieldset className={partStyles.part}>
      <legend>{intl.formatMessage(words.owners)}</legend>
      <p className={styles.help}>{intl.formatMessage(words.ownersUse)}</p>
      <div className={styles.grid}>
        {LEVELS.map((level) => (
          <OwnerField
            key={level}
            label={intl.formatMessage(words.owner, { level })}
            owner={ownerOf(level)}
            isChecked
            onOwner={(owner) => {
              choose(level, owner);
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

function keyOf(level: (typeof LEVELS)[number]): string {
  return `impediments.levelOwners.${level}`;
}
