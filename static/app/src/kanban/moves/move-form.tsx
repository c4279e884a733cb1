import Button from '@atlaskit/button/new';
import { useId, type KeyboardEvent, type SubmitEvent } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { KanbanColumn } from '../../../../../src/domain/business-case/portfolio/kanban-column';
import type { Transition } from '../../../../../src/jira/transitions';
import styles from '../../impediment-record/record-form.module.css';
import { COLUMN_MESSAGES } from '../../messages/admin-cases';
import { DECISION_MESSAGES } from '../../messages/case-words';
import { kanbanMoveMessages as words } from '../../messages/kanban-moves';
import type { Concern } from './move-rules';
import { chosenIn, type AskedMove, type Moves } from './use-moves';

interface Props {
  /** The column it stands in. */
  readonly from: KanbanColumn;
  readonly asked: AskedMove;
  readonly moves: Moves;
}

/** What is asked before an epic goes where it was put; it stands in the card. */
export function MoveForm({ from, asked, moves }: Props) {
  const intl = useIntl();
  const titleId = useId();
  const { key, to, concerns, transitions } = asked;
  const column = intl.formatMessage(COLUMN_MESSAGES[to]);
  const cancelOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    moves.cancel();
  };
  return (
    <form
      aria-labelledby={titleId}
      className={styles.form}
      onKeyDown={cancelOnEscape}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        moves.answer();
      }}
    >
      <p id={titleId} className={styles.title}>
        {intl.formatMessage(words.title, { key, column })}
      </p>
      {concerns.map((concern) => (
        <p key={concern.kind} className={styles.question}>
          {concernInWords(concern, { from, to }, intl)}
        </p>
      ))}
      {transitions.length > 0 && <StatusChoice asked={asked} moves={moves} />}
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          spacing="compact"
          // Where there is nothing to choose, who works by keyboard goes on here.
          autoFocus={transitions.length === 0}
        >
          {intl.formatMessage(concerns.length === 0 ? words.submit : words.submitAll)}
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={moves.cancel}>
          {intl.formatMessage(words.cancel)}
        </Button>
      </div>
    </form>
  );
}

function StatusChoice({ asked, moves }: Omit<Props, 'from'>) {
  const intl = useIntl();
  const selectId = useId();
  const { transitions } = asked;
  return (
    <div>
      <label htmlFor={selectId} className={styles.label}>
        {intl.formatMessage(words.whichStatus)}
      </label>
      <select
        id={selectId}
        autoFocus
        className={styles.input}
        value={chosenIn(asked) ?? ''}
        onChange={({ target }) => {
          moves.choose(target.value);
        }}
      >
        {transitions.map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(one, transitions, intl)}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Two ways may lead to one status: then their own names tell them apart. */
function nameOf(one: Transition, all: readonly Transition[], intl: IntlShape): string {
  const isAlone = all.filter(({ to }) => to.name === one.to.name).length === 1;
  return isAlone
    ? one.to.name
    : intl.formatMessage(words.byWay, { status: one.to.name, transition: one.name });
}

function concernInWords(
  concern: Concern,
  { from, to }: { readonly from: KanbanColumn; readonly to: KanbanColumn },
  intl: IntlShape,
): string {
  switch (concern.kind) {
    case 'over-limit': {
      const { total, limit } = concern;
      const column = intl.formatMessage(COLUMN_MESSAGES[to]);
      return intl.formatMessage(words.overLimit, { column, total, limit });
    }
    case 'policy': {
      const column = intl.formatMessage(COLUMN_MESSAGES[from]);
      return intl.formatMessage(words.policy, { column, policy: concern.policy });
    }
    case 'decided-against':
      return concern.decision === 'stop'
        ? intl.formatMessage(words.stopped)
        : intl.formatMessage(words.against, {
            decision: intl.formatMessage(DECISION_MESSAGES[concern.decision]),
          });
    case 'undecided':
      return intl.formatMessage(words.undecided);
    case 'decision-unknown':
      return intl.formatMessage(words.decisionUnknown);
  }
}
