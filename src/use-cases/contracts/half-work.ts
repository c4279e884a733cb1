import type { ContractAction, ContractHalf } from '../../contract/contract-writing';
import { applyAnswerAction, isFor } from '../../domain/dependencies/contract/answer-actions';
import type { Answer } from '../../domain/dependencies/contract/answer';
import type { Ask } from '../../domain/dependencies/contract/ask';
import {
  applyAskAction,
  type ActionRefusal,
  type Actor,
  type Applied,
} from '../../domain/dependencies/contract/ask-actions';
import type { HalfForm, HalfForms } from './halves';
import type { NextValue, PropertyWork } from '../guarded-writing/guarded-writer';
import type { PropertyStanding } from '../guarded-writing/ports';
import { unreadableForm } from '../guarded-writing/unreadable-form';

type HalfWork = PropertyWork<ContractHalf, ActionRefusal>;

/** Applies an action to one kind of half. */
interface Application<Entry> {
  readonly action: ContractAction['kind'];
  readonly form: HalfForm<Entry>;
  readonly apply: (entries: readonly Entry[], actor: Actor) => Applied<Entry>;
  /** The entry the action is about. */
  readonly isMeant: (entry: Entry) => boolean;
  /** The action is for a half that cannot be read, and for no other. */
  readonly needsUnreadable: boolean;
}

export function halfWork(action: ContractAction, forms: HalfForms): HalfWork {
  switch (action.kind) {
    case 'ask':
    case 'change':
    case 'withdraw':
    case 'accept': {
      const askId = action.kind === 'ask' ? action.id : action.askId;
      return askWork({
        action: action.kind,
        form: forms.asks,
        apply: (asks, actor) => applyAskAction(asks, action, actor),
        isMeant: ({ id }) => id === askId,
        needsUnreadable: false,
      });
    }
    case 'promise':
    case 'counter':
    case 'decline':
    case 'deliver':
    case 'remove':
      return answerWork({
        action: action.kind,
        form: forms.answers,
        apply: (answers, actor) => applyAnswerAction(answers, action, actor),
        isMeant: (answer) => isFor(answer, action),
        needsUnreadable: false,
      });
    case 'begin-anew': {
      const anew = {
        action: action.kind,
        apply: () => ({ next: [] }),
        isMeant: () => false,
        needsUnreadable: true,
      };
      return action.half === 'asks'
        ? askWork({ form: forms.asks, ...anew })
        : answerWork({ form: forms.answers, ...anew });
    }
  }
}

function askWork(application: Application<Ask>): HalfWork {
  return {
    ...placeOf(application, 'asks'),
    read: (standing) => {
      const half = entriesOf(application.form, standing);
      return half && { half: 'asks', ...half };
    },
    next: (standing, revision, actor) => nextHalf(application, standing, { revision, actor }),
  };
}

function answerWork(application: Application<Answer>): HalfWork {
  return {
    ...placeOf(application, 'answers'),
    read: (standing) => {
      const half = entriesOf(application.form, standing);
      return half && { half: 'answers', ...half };
    },
    next: (standing, revision, actor) => nextHalf(application, standing, { revision, actor }),
  };
}

function placeOf<Entry>(
  { form, action, needsUnreadable }: Application<Entry>,
  part: ContractHalf['half'],
) {
  return { part, propertyKey: form.propertyKey, action, needsUnreadable };
}

function entriesOf<Entry>(
  form: HalfForm<Entry>,
  standing: PropertyStanding,
): { readonly revision: number; readonly entries: readonly Entry[] } | null {
  if (standing.kind !== 'value') return { revision: 0, entries: [] };
  const read = form.read(standing.value);
  return read.kind === 'readable' ? { revision: read.revision, entries: read.entries } : null;
}

function nextHalf<Entry>(
  { form, apply, isMeant, needsUnreadable }: Application<Entry>,
  standing: PropertyStanding,
  { revision, actor }: { readonly revision: number; readonly actor: Actor },
): NextValue<ActionRefusal> {
  const half = entriesOf(form, standing);
  if (half === null && !needsUnreadable) return { kind: 'refused', because: 'unreadable' };
  const entries = half?.entries ?? [];
  const applied = apply(entries, actor);
  if ('refusal' in applied) return { kind: 'refused', because: applied.refusal };
  const value = form.write({ revision, entries: applied.next, touched: actor.at });
  if (value === null) return { kind: 'refused', because: 'full' };
  const formOf = (found: Entry | undefined): object | null =>
    found === undefined ? null : form.entryForm(found);
  const before = half === null ? unreadableForm(standing) : formOf(entries.find(isMeant));
  return { kind: 'next', value, before, after: formOf(applied.next.find(isMeant)) };
}
