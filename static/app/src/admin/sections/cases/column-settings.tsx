import { useIntl } from 'react-intl';
import { LONGEST_POLICY } from '../../../../../../src/contract/case-settings';
import {
  kanbanColumnOf,
  type KanbanColumn,
} from '../../../../../../src/domain/business-case/portfolio/kanban-column';
import { COLUMN_MESSAGES, kanbanSettingMessages as words } from '../../../messages/admin-cases';
import { useForm } from '../../form-context';
import { Labelled } from '../../parts/labelled';
import styles from '../../parts/parts.module.css';
import { columnNaming, KANBAN_KEY, withColumn } from '../../settings/case-lists';
import { CaseNumber } from './case-number';
import { NameList } from './name-list';
import { useCaseChoices } from './use-case-choices';
import caseStyles from './cases.module.css';

const MOST_EPICS = 1000;

interface Props {
  readonly column: KanbanColumn;
}

/** The statuses of a column, how much it should hold, and what lets an epic leave it. */
export function ColumnSettings({ column }: Props) {
  const intl = useIntl();
  const { form } = useForm();
  const name = intl.formatMessage(COLUMN_MESSAGES[column]);
  return (
    <fieldset className={caseStyles.column}>
      <legend>{name}</legend>
      <Statuses column={column} />
      <CaseNumber
        inputKey={`${KANBAN_KEY}.${column}.wipLimit`}
        value={form.draft.cases.kanban[column].wipLimit}
        mayBeEmpty
        label={intl.formatMessage(words.limit, { column: name })}
        fault={intl.formatMessage(words.limitFault, { column: name, min: 1, max: MOST_EPICS })}
        unit={intl.formatMessage(words.epics)}
        withNumber={(settings, wipLimit) => withColumn(settings, column, { wipLimit })}
      />
      <Policy column={column} />
    </fieldset>
  );
}

function Statuses({ column }: Props) {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const site = useCaseChoices()?.statuses ?? null;
  const { statuses } = form.draft.cases.kanban[column];
  const names = statuses ?? [];
  const name = intl.formatMessage(COLUMN_MESSAGES[column]);
  const faultOf = (status: string): string | null => {
    const holder = columnNaming(form.draft, status);
    if (holder !== null && holder !== column) {
      const other = intl.formatMessage(COLUMN_MESSAGES[holder]);
      return intl.formatMessage(words.statusTaken, { column: other });
    }
    const isRight =
      holder === null && withColumn(form.draft, column, { statuses: [...names, status] }) !== null;
    return isRight ? null : intl.formatMessage(words.statusFault, { column: name });
  };
  return (
    <>
      <StatusesNote column={column} />
      <NameList
        names={names}
        offered={(site ?? []).map((status) => status.name)}
        label={intl.formatMessage(words.add, { column: name })}
        addLabel={intl.formatMessage(words.addThis)}
        faultOf={faultOf}
        onNames={(changed) => {
          const settings = withColumn(form.draft, column, { statuses: [...changed] });
          const key = `${KANBAN_KEY}.${column}.statuses`;
          if (settings !== null) dispatch({ kind: 'changed', key, settings });
        }}
      />
    </>
  );
}

/** What the column holds by itself, and names that lead nowhere. */
function StatusesNote({ column }: Props) {
  const intl = useIntl();
  const { form } = useForm();
  const site = useCaseChoices()?.statuses ?? null;
  const { kanban } = form.draft.cases;
  const { statuses } = kanban[column];
  if (site === null) return null;
  if (statuses !== null) {
    const missing = statuses.filter((name) => !site.some((status) => status.name === name));
    if (missing.length === 0) return null;
    const names = intl.formatList(missing);
    return <p className={styles.warning}>{intl.formatMessage(words.unknown, { names })}</p>;
  }
  const found = site.filter((status) => kanbanColumnOf(status, kanban) === column);
  return (
    <p className={styles.help}>
      {found.length === 0
        ? intl.formatMessage(words.noneAtAll)
        : intl.formatMessage(words.noStatuses, {
            names: intl.formatList(found.map(({ name }) => name)),
          })}
    </p>
  );
}

function Policy({ column }: Props) {
  const intl = useIntl();
  const { form, dispatch } = useForm();
  const key = `${KANBAN_KEY}.${column}.policy`;
  const typed = form.faulty.get(key);
  const text = typed ?? form.draft.cases.kanban[column].policy;
  const name = intl.formatMessage(COLUMN_MESSAGES[column]);
  const [length, max] = [text.length, LONGEST_POLICY];
  return (
    <Labelled
      label={intl.formatMessage(words.policy, { column: name })}
      help={intl.formatMessage(words.policyUse, { length, max })}
      fault={
        typed === undefined
          ? null
          : intl.formatMessage(words.policyFault, { column: name, over: length - max })
      }
    >
      {(names) => (
        <textarea
          {...names}
          className={caseStyles.policy}
          rows={3}
          value={text}
          onChange={({ target: { value: policy } }) => {
            const settings = withColumn(form.draft, column, { policy });
            dispatch(
              settings === null
                ? { kind: 'mistyped', key, text: policy }
                : { kind: 'changed', key, settings },
            );
          }}
        />
      )}
    </Labelled>
  );
}
