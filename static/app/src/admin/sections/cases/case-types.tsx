import { useIntl } from 'react-intl';
import { epicTypesOf } from '../../../../../../src/jira/epic-searches';
import { caseSettingMessages as words } from '../../../messages/admin-cases';
import { useForm } from '../../form-context';
import styles from '../../parts/parts.module.css';
import { CASE_TYPES_KEY } from '../../settings/case-lists';
import { withValue } from '../../settings/setting-entries';
import { NameList } from './name-list';
import { useCaseChoices } from './use-case-choices';
import caseStyles from './cases.module.css';

/** What Jira calls its epics on a site that could not be read. */
const EPIC = 'Epic';

/** Which issues carry a case: by their place in the hierarchy, or by the names of their types. */
export function CaseTypes() {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const { draft } = form;
  const { types } = draft.cases;
  const site = useCaseChoices()?.types ?? null;
  const above = site === null ? null : epicTypesOf({ cases: { types: null } }, site).known;
  const change = (names: readonly string[] | null): void => {
    const settings = withValue(draft, CASE_TYPES_KEY, names);
    if (settings !== null) dispatch({ kind: 'changed', key: CASE_TYPES_KEY, settings });
  };
  const faultOf = (name: string): string | null =>
    (types ?? []).includes(name) || withValue(draft, CASE_TYPES_KEY, [name]) === null
      ? intl.formatMessage(words.typeFault)
      : null;
  return (
    <fieldset className={caseStyles.part}>
      <legend>{intl.formatMessage(words.types)}</legend>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={types === null}
          onChange={({ target }) => {
            const named = above === null || above.length === 0 ? [EPIC] : above;
            change(target.checked ? null : named);
          }}
        />
        {intl.formatMessage(words.areProposed)}
      </label>
      <TypesNote />
      {types !== null && (
        <NameList
          names={types}
          offered={(site ?? []).map(({ name }) => name)}
          label={intl.formatMessage(words.addType)}
          addLabel={intl.formatMessage(words.addThisType)}
          faultOf={faultOf}
          onNames={change}
        />
      )}
    </fieldset>
  );
}

/** What the choice means on this site. */
function TypesNote() {
  const intl = useIntl();
  const { form } = useForm();
  const { types } = form.draft.cases;
  const site = useCaseChoices()?.types ?? null;
  if (types?.length === 0) {
    return <p className={styles.warning}>{intl.formatMessage(words.noTypes)}</p>;
  }
  if (site === null) return null;
  const { known, missing } = epicTypesOf(form.draft, site);
  if (missing.length > 0) {
    const names = intl.formatList(missing);
    return <p className={styles.warning}>{intl.formatMessage(words.unknownTypes, { names })}</p>;
  }
  if (types !== null) return null;
  return known.length === 0 ? (
    <p className={styles.warning}>{intl.formatMessage(words.noneAbove)}</p>
  ) : (
    <p className={styles.help}>
      {intl.formatMessage(words.onSite, { names: intl.formatList(known) })}
    </p>
  );
}
