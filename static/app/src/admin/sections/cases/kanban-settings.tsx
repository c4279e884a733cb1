import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import { useIntl } from 'react-intl';
import { KANBAN_COLUMNS } from '../../../../../../src/domain/business-case/portfolio/kanban-column';
import { kanbanSettingMessages as words } from '../../../messages/admin-cases';
import { useForm } from '../../form-context';
import styles from '../../parts/parts.module.css';
import { KANBAN_KEY } from '../../settings/case-lists';
import { ColumnSettings } from './column-settings';
import caseStyles from './cases.module.css';

/** The columns of the portfolio's kanban: folded away, since the proposal serves most. */
export function KanbanSettings() {
  const intl = useIntl();
  const listId = useId();
  const { form } = useForm();
  const [isOpen, setOpen] = useState(false);
  // What is wrong stays in sight until it is right.
  const isFaulty = [...form.faulty.keys()].some((key) => key.startsWith(KANBAN_KEY));
  const isShown = isOpen || isFaulty;
  return (
    <fieldset className={caseStyles.part}>
      <legend>{intl.formatMessage(words.title)}</legend>
      <p className={styles.help}>{intl.formatMessage(words.intro)}</p>
      <div>
        <Button
          aria-expanded={isShown}
          aria-controls={listId}
          isDisabled={isFaulty}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {intl.formatMessage(isShown ? words.hide : words.show)}
        </Button>
      </div>
      <div id={listId} className={styles.grid} hidden={!isShown}>
        {isShown && KANBAN_COLUMNS.map((column) => <ColumnSettings key={column} column={column} />)}
      </div>
    </fieldset>
  );
}
