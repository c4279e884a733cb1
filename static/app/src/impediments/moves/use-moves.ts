import { announce, cleanup } from '@atlaskit/pragmatic-drag-and-drop-live-region';
import { useEffect, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { FoundCode } from '../../../../../src/domain/impediments/found-codes';
import type { ImpedimentState } from '../../../../../src/domain/impediments/record';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { ownerOf } from '../../../../../src/use-cases/impediments/write-impediment';
import type { MovedCard } from '../../board/use-focus-after-move';
import { notify } from '../../bridge/flags';
import { foundInWords } from '../../impediment-record/impediment-words';
import { writeImpediment } from '../../impediment-record/use-impediment-writer';
import { moveMessages, OBSTACLE_MESSAGES } from '../../messages/impediment-board';
import { STATE_MESSAGES } from '../../messages/impediment-words';
import { instantNow } from '../../shell/instant-now';
import { useImpedimentsPage } from '../page-context';
import {
  isAnswered,
  type AskedMove,
  type MovePlace,
  type MoveTrouble,
  type SaidOfMove,
} from './ask-move';
import { changeFlag } from './flag-after-move';
import { ENDED_BY_REMOVAL } from '../written-since';
import { expectedNotes, movePlan, moveSteps, NO_ANSWERS } from './move-plan';

export interface Moves {
  readonly asked: AskedMove | null;
  readonly troubles: ReadonlyMap<string, MoveTrouble>;
  readonly busy: ReadonlySet<string>;
  /** It takes the focus, and stays in sight. */
  readonly last: MovedCard | null;
  readonly move: (key: string, to: ImpedimentState, place?: MovePlace) => void;
  readonly say: (said: SaidOfMove) => void;
  readonly answer: () => void;
  readonly cancel: () => void;
  /** The same once more, on what stands now. */
  readonly again: (key: string) => void;
  readonly leave: (key: string) => void;
}

type Wish = Pick<MoveTrouble, 'key' | 'to' | 'said' | 'place'>;

const NOTHING_SAID: SaidOfMove = { ...NO_ANSWERS, clearsFlag: true };

/** Moves cards: asks what has to be said, shows the move at once, writes it, and takes it back if it fails. */
export function useMoves(): Moves {
  const intl = useIntl();
  const page = useImpedimentsPage();
  const now = useRef(page);
  useEffect(() => {
    now.current = page;
  });
  useEffect(() => cleanup, []);
  const [asked, setAsked] = useState<AskedMove | null>(null);
  const [troubles, setTroubles] = useState<ReadonlyMap<string, MoveTrouble>>(new Map());
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<MovedCard | null>(null);
  const focus = (key: string, place: MovePlace): void => {
    setLast((before) => ({ key, place, count: (before?.count ?? 0) + 1 }));
  };
  const setTrouble = (key: string, trouble: MoveTrouble | null): void => {
    setTroubles((before) => {
      const after = new Map(before);
      if (trouble === null) after.delete(key);
      else after.set(key, trouble);
      return after;
    });
  };
  const stateWord = (state: ImpedimentState): string => intl.formatMessage(STATE_MESSAGES[state]);

  const begin = ({ key, to, said, place }: Wish): void => {
    const one = now.current.find(key);
    if (one === null || busy.has(key)) return;
    setTrouble(key, null);
    const plan = movePlan(one, to);
    switch (plan.kind) {
      case 'nothing':
        focus(key, place);
        return;
      case 'impossible': {
        const title = intl.formatMessage(OBSTACLE_MESSAGES[plan.because], { key });
        notify({ id: `move ${key}`, type: 'warning', title });
        announce(title);
        focus(key, place);
        return;
      }
      case 'ask': {
        const next = { key, place, to, questions: plan.questions, said };
        if (said !== NOTHING_SAID && isAnswered(next)) {
          void write(one, { key, to, said, place });
          return;
        }
        setAsked(next);
        announce(intl.formatMessage(moveMessages.asked, { key, state: stateWord(to) }));
        return;
      }
      case 'ready':
        void write(one, { key, to, said, place });
    }
  };

  const write = async (one: Impediment, { to, said, place }: Wish): Promise<void> => {
    const { store, settings, accountId } = now.current;
    const { key, id } = one.item;
    const issueId = id ?? key;
    const actor = { by: accountId, at: instantNow() };
    const answers = { ...said, what: said.what.trim(), solution: said.solution.trim() };
    const actions = moveSteps(one, to, answers, accountId);
    const owner = (level: typeof one.level) => ownerOf(level, settings.impediments);
    setAsked(null);
    setBusy((before) => new Set(before).add(key));
    store.expect(issueId, expectedNotes(one.notes, actions, actor, owner));
    focus(key, place);
    const outcome = await writeImpediment({ issueId, baseRevision: one.revision, actions });
    if (outcome.kind === 'written') {
      store.takeStanding(issueId, outcome.standing);
      announce(intl.formatMessage(moveMessages.done, { key, state: stateWord(to) }));
      if (outcome.changedOutside) tellChangedOutside(key);
      if (to === 'removed') await afterRemoval(one, said);
    } else {
      const standing = outcome.kind === 'refused' ? outcome.refused.standing : null;
      if (standing === null) store.expect(issueId, null);
      else store.takeStanding(issueId, standing);
      setTrouble(key, { key, place, to, said, outcome });
      announce(intl.formatMessage(moveMessages.notDone, { key }));
    }
    setBusy((before) => new Set([...before].filter((other) => other !== key)));
  };

  const afterRemoval = async ({ item, found }: Impediment, said: SaidOfMove): Promise<void> => {
    const { store, settings } = now.current;
    const { key, id } = item;
    const issueId = id ?? key;
    let isFlagged = item.isFlagged;
    if (isFlagged && said.clearsFlag) {
      const title = intl.formatMessage(moveMessages.flagStays, { key });
      const isCleared = await changeFlag({ issueId, key, isFlagged: false, settings, title }, intl);
      if (isCleared) store.takeFlag(issueId, false);
      isFlagged = !isCleared;
    }
    const still = stillFound(found, isFlagged && settings.blocked.flag);
    if (still.length === 0) return;
    notify({
      id: `still found ${key}`,
      type: 'info',
      title: intl.formatMessage(moveMessages.stillFound, { key }),
      description: intl.formatMessage(moveMessages.stillFoundDetail, {
        found: foundInWords(still, intl),
      }),
    });
  };

  const tellChangedOutside = (key: string): void => {
    notify({
      id: `outside ${key}`,
      type: 'info',
      title: intl.formatMessage(moveMessages.changedOutside, { key }),
      description: intl.formatMessage(moveMessages.changedOutsideDetail),
    });
  };

  return {
    ...{ asked, troubles, busy, last },
    move: (key, to, place = 'card') => {
      begin({ key, to, place, said: NOTHING_SAID });
    },
    say: (said) => {
      setAsked((before) => before && { ...before, said });
    },
    answer: () => {
      const one = asked === null ? null : page.find(asked.key);
      if (asked === null || one === null || !isAnswered(asked)) return;
      void write(one, asked);
    },
    cancel: () => {
      if (asked === null) return;
      setAsked(null);
      focus(asked.key, asked.place);
      announce(intl.formatMessage(moveMessages.cancelled, { key: asked.key }));
    },
    again: (key) => {
      const trouble = troubles.get(key);
      if (trouble) begin(trouble);
    },
    leave: (key) => {
      const place = troubles.get(key)?.place ?? 'card';
      setTrouble(key, null);
      focus(key, place);
    },
  };
}

export function askedIn({ asked }: Moves, key: string, place: MovePlace): AskedMove | null {
  return asked?.key === key && asked.place === place ? asked : null;
}

export function troubleIn({ troubles }: Moves, key: string, place: MovePlace): MoveTrouble | null {
  const trouble = troubles.get(key);
  return trouble?.place === place ? trouble : null;
}

/** What a removal leaves as it was found. */
function stillFound(found: readonly FoundCode[], isFlagged: boolean): readonly FoundCode[] {
  return found.filter((code) =>
    code === 'flagged' ? isFlagged : !ENDED_BY_REMOVAL.includes(code),
  );
}
