import Button from '@atlaskit/button/new';
import { announce } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useIntl } from 'react-intl';
import type { StandingImpediment } from '../../../../../src/contract/impediment-writing';
import { isOpenRecord } from '../../../../../src/domain/impediments/record';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { notify } from '../../bridge/flags';
import { useMayEdit } from '../../contract/use-may-edit';
import type {
  ImpedimentPayloadAction,
  ImpedimentWriter,
} from '../../impediment-record/use-impediment-writer';
import { detailMessages } from '../../messages/impediment-detail';
import { impedimentFormMessages } from '../../messages/impediment-forms';
import { MoveMenu } from '../moves/move-menu';
import type { Moves } from '../moves/use-moves';
import { useImpedimentsPage } from '../page-context';
import styles from './detail.module.css';
import { editAction } from './edit-action';

interface Props {
  readonly one: Impediment;
  readonly moves: Moves;
  readonly writer: ImpedimentWriter;
  readonly onEdit: () => void;
}

/** What can be done with an impediment besides telling more about it. */
export function DetailActions({ one, moves, writer, onEdit }: Props) {
  const intl = useIntl();
  const { accountId } = useImpedimentsPage();
  const { item, record, notes, state } = one;
  const { key, id } = item;
  const issueId = id ?? key;
  const mayEdit = useMayEdit(issueId);
  const isRaised = isOpenRecord(record) && state !== 'removed';
  const isSaving = writer.saving.kind === 'saving';
  /** How the record stands then; null: it was not written, which `writer` tells. */
  const save = async (
    action: ImpedimentPayloadAction,
    baseRevision: number,
  ): Promise<StandingImpediment | null> => {
    const outcome = await writer.save({ issueId, baseRevision, actions: [action] });
    if (outcome.kind !== 'written') return null;
    announce(intl.formatMessage(detailMessages.saved));
    return outcome.standing;
  };
  const act = (action: ImpedimentPayloadAction): void => {
    void save(action, one.revision);
  };
  const dismiss = async (): Promise<void> => {
    const codes = [...one.found];
    const dismissed = await save({ kind: 'dismiss', codes }, one.revision);
    if (dismissed === null) return;
    notify({
      id: `dismissed ${key}`,
      type: 'success',
      title: intl.formatMessage(detailMessages.dismissed, { key }),
      description: intl.formatMessage(detailMessages.dismissedDetail),
      actions: [
        {
          text: intl.formatMessage(detailMessages.undo),
          onClick: () => {
            void save({ kind: 'undo-dismiss' }, dismissed.revision);
          },
        },
      ],
    });
  };
  if (mayEdit === false) {
    return <p>{intl.formatMessage(impedimentFormMessages.noRight, { key })}</p>;
  }
  const button = (name: keyof typeof detailMessages, onClick: () => void, values = {}) => (
    <Button spacing="compact" isDisabled={isSaving} onClick={onClick}>
      {intl.formatMessage(detailMessages[name], values)}
    </Button>
  );
  const isDismissed = notes.dismissed !== null && !isRaised;
  const mayDismiss = !isRaised && !isDismissed && one.found.length > 0;
  const below = one.level === 'portfolio' ? 'train' : 'team';
  if (one.isUnreadable) {
    return (
      <div className={styles.actions}>
        {button('beginAnew', () => {
          act({ kind: 'begin-anew' });
        })}
      </div>
    );
  }
  return (
    <div className={styles.actions}>
      {!isDismissed && <MoveMenu one={one} moves={moves} place="detail" />}
      {isRaised && button('edit', onEdit)}
      {isRaised &&
        record.owner !== accountId &&
        button('take', () => {
          act(editAction({ ...record, owner: accountId }));
        })}
      {isRaised &&
        one.level !== 'team' &&
        button(
          'handBack',
          () => {
            act({ kind: 'hand-back', to: below });
          },
          { level: below },
        )}
      {mayDismiss &&
        button('dismiss', () => {
          void dismiss();
        })}
      {isDismissed &&
        button('undoDismiss', () => {
          act({ kind: 'undo-dismiss' });
        })}
    </div>
  );
}
