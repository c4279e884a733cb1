import { useIntl } from 'react-intl';
import type { Settings } from '../../../../../src/contract/settings';
import {
  KANBAN_COLUMNS,
  kanbanColumnOf,
} from '../../../../../src/domain/business-case/portfolio/kanban-column';
import { FactTable } from '../../admin/parts/fact-table';
import styles from '../../admin/parts/parts.module.css';
import { ColumnSettings } from '../../admin/sections/cases/column-settings';
import { useCaseChoices } from '../../admin/sections/cases/use-case-choices';
import { COLUMN_MESSAGES } from '../../messages/admin-cases';
import { kanbanSettingsMessages as words } from '../../messages/kanban-moves';
import { panelMessages } from '../../messages/settings-panel';
import { SettingsPanel } from '../../settings-panel/settings-panel';
import { SitePanelForm } from '../../settings-panel/site-panel-form';
import type { SettingsInUse } from '../../shell/use-settings';

/** What the columns stand for, how much each should hold, and what lets an epic leave it. */
export function ColumnsPanel({ inUse }: { readonly inUse: SettingsInUse }) {
  const intl = useIntl();
  return (
    <SettingsPanel
      title={intl.formatMessage(words.title)}
      intro={intl.formatMessage(words.intro)}
      toChange={
        <SitePanelForm inUse={inUse} saveLabel={intl.formatMessage(words.save)}>
          <div className={styles.grid}>
            {KANBAN_COLUMNS.map((column) => (
              <ColumnSettings key={column} column={column} />
            ))}
          </div>
        </SitePanelForm>
      }
      toRead={<ColumnsToRead kanban={inUse.settings.cases.kanban} />}
      readOnly={intl.formatMessage(panelMessages.managersOnly)}
    />
  );
}

function ColumnsToRead({ kanban }: { readonly kanban: Settings['cases']['kanban'] }) {
  const intl = useIntl();
  const statuses = useCaseChoices()?.statuses ?? [];
  return (
    <FactTable
      caption={intl.formatMessage(words.caption)}
      heads={[words.column, words.statuses, words.limit, words.policy].map((head) =>
        intl.formatMessage(head),
      )}
      rows={KANBAN_COLUMNS.map((column) => {
        const { wipLimit, policy } = kanban[column];
        const names = statuses
          .filter((status) => kanbanColumnOf(status, kanban) === column)
          .map(({ name }) => name);
        return {
          key: column,
          cells: [
            intl.formatMessage(COLUMN_MESSAGES[column]),
            intl.formatList(names),
            wipLimit === null ? intl.formatMessage(words.none) : intl.formatNumber(wipLimit),
            policy === '' ? intl.formatMessage(words.none) : policy,
          ],
        };
      })}
    />
  );
}
