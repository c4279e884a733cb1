import Button from '@atlaskit/button/new';
import { useId, useMemo, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import {
  causeNamedIn,
  similarToTyped,
} from '../../../../../src/use-cases/impediments/similar-impediments';
import { ownerOf } from '../../../../../src/use-cases/impediments/write-impediment';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { CauseField } from '../../impediment-record/cause-field';
import { LineField } from '../../impediment-record/line-field';
import styles from '../../impediment-record/record-form.module.css';
import { SimilarList } from '../../impediment-record/similar-list';
import { moveMessages } from '../../messages/impediment-board';
import { impedimentFormMessages } from '../../messages/impediment-forms';
import { impedimentMessages } from '../../messages/impediment-words';
import { usePaused } from '../../shell/use-paused';
import { useImpedimentsPage } from '../page-context';
import type { AskedMove } from './ask-move';
import type { Moves } from './use-moves';

/** In a card there is little room. */
const MOST_SIMILAR = 2;
const TYPING_PAUSE_MS = 300;

interface Props {
  readonly one: Impediment;
  readonly asked: AskedMove;
  readonly moves: Moves;
}

/** What has to be said before a card goes where it was put; it stands in the card. */
export function MoveForm({ one, asked, moves }: Props) {
  const intl = useIntl();
  const { portfolio, settings } = useImpedimentsPage();
  const [isChecked, setIsChecked] = useState(false);
  const titleId = useId();
  const { questions, said } = asked;
  const similar = useSimilar(one, asked);
  const cancelOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    moves.cancel();
  };
  return (
    <form
      aria-labelledby={titleId}
      className={styles.form}
      noValidate
      onKeyDown={cancelOnEscape}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        setIsChecked(true);
        moves.answer();
      }}
    >
      <p id={titleId} className={styles.title}>
        {titleOf(asked, intl)}
      </p>
      {questions.what && (
        <>
          <LineField
            label={intl.formatMessage(impedimentFormMessages.what)}
            text={said.what}
            onText={(what) => {
              moves.say({ ...said, what });
            }}
            fault={
              isChecked && said.what.trim() === ''
                ? intl.formatMessage(impedimentFormMessages.whatMissing)
                : null
            }
            isFirst
          />
          <CauseField
            cause={said.cause}
            causes={settings.impediments.causes}
            onCause={(cause) => {
              moves.say({ ...said, cause });
            }}
          />
        </>
      )}
      {questions.level !== null && <EscalationNote one={one} level={questions.level} />}
      {questions.solution && (
        <>
          <LineField
            label={intl.formatMessage(impedimentFormMessages.solution)}
            text={said.solution}
            hint={intl.formatMessage(impedimentFormMessages.solutionHint)}
            onText={(solution) => {
              moves.say({ ...said, solution });
            }}
            isFirst={!questions.what}
          />
          {one.item.isFlagged && (
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={said.clearsFlag}
                onChange={(event) => {
                  moves.say({ ...said, clearsFlag: event.target.checked });
                }}
              />
              {intl.formatMessage(impedimentFormMessages.clearFlag)}
            </label>
          )}
        </>
      )}
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          spacing="compact"
          // Where there is nothing to fill in, who works by keyboard goes on here.
          autoFocus={!questions.what && !questions.solution}
        >
          {intl.formatMessage(submitOf(asked))}
        </Button>
        <Button appearance="subtle" spacing="compact" onClick={moves.cancel}>
          {intl.formatMessage(impedimentFormMessages.cancel)}
        </Button>
      </div>
      <SimilarList similar={similar} today={portfolio.policy.today} timeZone={portfolio.timeZone} />
    </form>
  );
}

function EscalationNote({
  one: { record },
  level,
}: {
  readonly one: Impediment;
  readonly level: NonNullable<AskedMove['questions']['level']>;
}) {
  const intl = useIntl();
  const { settings, names } = useImpedimentsPage();
  const next = ownerOf(level, settings.impediments);
  const nameOf = (accountId: string): string =>
    names.get(accountId) ?? intl.formatMessage(impedimentMessages.somebody);
  const owner = record?.owner ?? null;
  return (
    <p>
      {next !== null
        ? intl.formatMessage(moveMessages.escalateOwner, { name: nameOf(next) })
        : owner !== null
          ? intl.formatMessage(moveMessages.escalateNobody, { name: nameOf(owner) })
          : intl.formatMessage(moveMessages.escalateNobodyAtAll)}
    </p>
  );
}

/** Solved ones like it, by what is typed where nothing was recorded yet. */
function useSimilar(one: Impediment, { questions, said }: AskedMove) {
  const { solved: all, settings } = useImpedimentsPage();
  const { causes } = settings.impediments;
  const typed = usePaused(said.what, TYPING_PAUSE_MS);
  const isWanted = questions.what || questions.solution;
  const solved = useMemo(() => (isWanted ? all : []), [all, isWanted]);
  return useMemo(() => {
    const { item, team, record } = one;
    const what = questions.what ? typed : (record?.what ?? '');
    const chosen = questions.what ? said.cause : (record?.cause ?? null);
    const cause = chosen ?? causeNamedIn(what, causes);
    const question = { typed: what, summary: item.summary, cause, team, key: item.key };
    return similarToTyped(question, solved, MOST_SIMILAR);
  }, [one, questions.what, typed, said.cause, causes, solved]);
}

function titleOf({ key, questions }: AskedMove, intl: IntlShape): string {
  const { level, solution } = questions;
  if (solution) return intl.formatMessage(moveMessages.removeTitle, { key });
  if (level !== null) return intl.formatMessage(moveMessages.escalateTitle, { key, level });
  return intl.formatMessage(moveMessages.raiseTitle, { key });
}

function submitOf({ to, questions }: AskedMove) {
  if (questions.solution) return moveMessages.submitRemove;
  if (questions.level !== null) return moveMessages.submitEscalate;
  return to === 'raised' ? moveMessages.submitRaise : moveMessages.submitMove;
}
