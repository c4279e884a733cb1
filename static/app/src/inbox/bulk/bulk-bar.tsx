import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import type { InboxRow } from '../../../../../src/use-cases/inbox';
import { bulkMessages } from '../../messages/inbox-bulk';
import { BulkForm } from './bulk-form';
import type { BulkMove, Said } from './move-target';
import styles from './bulk.module.css';
import { bulkMovesOf, EMPTY_DRAFT, type Selection } from './selection';

interface Props {
  readonly selection: Selection;
  readonly chosen: readonly InboxRow[];
  readonly onSelect: (selection: Selection | null) => void;
  readonly onStart: (move: BulkMove, said: Said) => void;
}

const BUTTON_MESSAGES = {
  ask: bulkMessages.askAll,
  promise: bulkMessages.promiseAll,
  decline: bulkMessages.declineAll,
  accept: bulkMessages.acceptAll,
} as const;

/** What can be done with the rows that are chosen. */
export function BulkBar({ selection, chosen, onSelect, onStart }: Props) {
  const intl = useIntl();
  const { group, form } = selection;
  return (
    <div role="group" aria-label={intl.formatMessage(bulkMessages.panel)} className={styles.bar}>
      <div className={styles.buttons}>
        <span role="status" className={styles.count}>
          {intl.formatMessage(bulkMessages.selected, { count: chosen.length })}
        </span>
        {bulkMovesOf(group).map((move) => (
          <Button
            key={move}
            aria-expanded={form?.move === move}
            onClick={() => {
              onSelect({ ...selection, form: { move, draft: EMPTY_DRAFT } });
            }}
          >
            {intl.formatMessage(BUTTON_MESSAGES[move])}
          </Button>
        ))}
        <Button
          appearance="subtle"
          onClick={() => {
            onSelect(null);
          }}
        >
          {intl.formatMessage(bulkMessages.clear)}
        </Button>
      </div>
      {form !== null && (
        <BulkForm
          key={form.move}
          move={form.move}
          chosen={chosen}
          draft={form.draft}
          onDraft={(draft) => {
            onSelect({ ...selection, form: { ...form, draft } });
          }}
          onSay={(said) => {
            onStart(form.move, said);
          }}
          onClose={() => {
            onSelect({ ...selection, form: null });
          }}
        />
      )}
    </div>
  );
}
