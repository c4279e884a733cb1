import * as z from 'zod/mini';
import { formatDay } from '../domain/calendar/day';
import { formatInstant, type Instant } from '../domain/calendar/instant';
import { FOUND_CODES } from '../domain/impediments/found-codes';
import {
  IMPEDIMENT_LEVELS,
  IMPEDIMENT_STATES,
  isOpenRecord,
  type Dismissal,
  type ImpedimentNotes,
  type ImpedimentRecord,
  type PastImpediment,
} from '../domain/impediments/record';
import type {
  ImpedimentForm,
  ImpedimentReading,
  ImpedimentToWrite,
} from '../use-cases/impediments/impediment-form';
import { fittedValue, propertyEnvelope, readProperty, SCHEMA } from './app-property';
import { accountPart, causePart, dayPart, instantPart, linePart } from './property-parts';

export const IMPEDIMENT_PROPERTY = 'agile-pmo-impediment';

/** Somebody else's tool may have written more than the app keeps. */
const MOST_PAST_READ = 1000;

const writtenRemoval = z.object({ at: instantPart, by: accountPart, solution: linePart });

const writtenRecord = z
  .object({
    state: z.enum(IMPEDIMENT_STATES),
    level: z.enum(IMPEDIMENT_LEVELS),
    levelSince: instantPart,
    cause: z.optional(causePart),
    owner: z.optional(accountPart),
    target: z.optional(dayPart),
    what: linePart,
    nextStep: linePart,
    raisedBy: accountPart,
    raisedAt: instantPart,
    stuckSince: z.optional(instantPart),
    removed: z.optional(writtenRemoval),
  })
  .check(z.refine(({ state, removed }) => (state === 'removed') === (removed !== undefined)));

const writtenDismissal = z.object({
  codes: z.array(z.enum(FOUND_CODES)).check(z.minLength(1), z.maxLength(FOUND_CODES.length)),
  at: instantPart,
  by: accountPart,
});

const writtenPast = z.object({
  what: linePart,
  cause: z.optional(causePart),
  solution: linePart,
  level: z.enum(IMPEDIMENT_LEVELS),
  raisedAt: instantPart,
  removedAt: instantPart,
});

const writtenNotes = {
  record: z.optional(writtenRecord),
  dismissed: z.optional(writtenDismissal),
  past: z._default(z.array(writtenPast).check(z.maxLength(MOST_PAST_READ)), []),
} as const;

/** In the history, where what could not be read stands as something else. */
const formSchema = z.strictObject(writtenNotes);
const impedimentProperty = z.object({ ...propertyEnvelope, ...writtenNotes });

/** What an issue's property says, whoever wrote it. Never throws. */
export function readImpedimentProperty(value: unknown): ImpedimentReading {
  return readProperty(value, impedimentProperty, ({ revision, ...notes }) => ({
    revision,
    notes: notesOf(notes),
  }));
}

/**
 * The property as it is written, with the scalars that JQL finds. Where there is little room the
 * oldest of what is remembered goes.
 *
 * @returns null where even what stands has no room
 */
export function impedimentPropertyValue({
  revision,
  notes,
  touched,
}: ImpedimentToWrite): object | null {
  const index = indexOf(notes.record, touched);
  const givingWay = {
    shrunk: (past: PastImpediment) => past,
    mayGo: () => true,
    at: ({ removedAt }: PastImpediment) => removedAt,
  };
  return fittedValue(notes.past, givingWay, (past) => ({
    ...{ schema: SCHEMA, revision, index },
    ...standingForm(notes),
    ...(past.length === 0 ? {} : { past: past.map(pastForm) }),
  }));
}

export const impedimentForm: ImpedimentForm = {
  propertyKey: IMPEDIMENT_PROPERTY,
  read: readImpedimentProperty,
  write: impedimentPropertyValue,
  notesForm: standingForm,
  readNotes: (form) => {
    const reading = readProperty(form, formSchema, (notes) => ({ notes: notesOf(notes) }));
    return reading.kind === 'readable' ? reading.notes : null;
  },
};

/**
 * Whose it is and by when it should be gone is said of what stands only, so that a search for what is
 * mine or late finds nothing that was removed. What is not known is left out, since JQL finds no nulls.
 */
function indexOf(record: ImpedimentRecord | null, touched: Instant): object {
  if (record === null) return { touched: formatInstant(touched) };
  const { state, level, levelSince, cause, owner, target } = record;
  const isOpen = isOpenRecord(record);
  return {
    ...{ state, level, levelSince: formatInstant(levelSince) },
    ...(cause === null ? {} : { cause }),
    ...(owner === null || !isOpen ? {} : { owner }),
    ...(target === null || !isOpen ? {} : { target: formatDay(target) }),
    touched: formatInstant(touched),
  };
}

function notesOf({ record, dismissed, past }: z.output<typeof formSchema>): ImpedimentNotes {
  return {
    record: record === undefined ? null : recordOf(record),
    dismissed: dismissed ?? null,
    past: past.map(pastOf).sort((a, b) => b.removedAt - a.removedAt),
  };
}

function recordOf(written: z.output<typeof writtenRecord>): ImpedimentRecord {
  const { cause, owner, target, stuckSince, removed, ...record } = written;
  return {
    ...record,
    cause: cause ?? null,
    owner: owner === undefined || owner === '' ? null : owner,
    target: target ?? null,
    stuckSince: stuckSince !== undefined && stuckSince <= record.raisedAt ? stuckSince : null,
    // Whoever wrote it may have had another clock.
    removed: removed ? { ...removed, at: laterOf(removed.at, record.raisedAt) } : null,
  };
}

function pastOf({ cause, ...past }: z.output<typeof writtenPast>): PastImpediment {
  return { ...past, cause: cause ?? null, removedAt: laterOf(past.removedAt, past.raisedAt) };
}

function laterOf(one: Instant, other: Instant): Instant {
  return one > other ? one : other;
}

function standingForm({ record, dismissed }: ImpedimentNotes): object {
  return {
    ...(record === null ? {} : { record: recordForm(record) }),
    ...(dismissed === null ? {} : { dismissed: dismissalForm(dismissed) }),
  };
}

function recordForm(record: ImpedimentRecord): object {
  const { state, level, levelSince, cause, owner, target, raisedAt, stuckSince, removed } = record;
  return {
    ...{ state, level, levelSince: formatInstant(levelSince) },
    ...(cause === null ? {} : { cause }),
    ...(owner === null ? {} : { owner }),
    ...(target === null ? {} : { target: formatDay(target) }),
    ...wordsForm({ what: record.what, nextStep: record.nextStep, raisedBy: record.raisedBy }),
    raisedAt: formatInstant(raisedAt),
    ...(stuckSince === null ? {} : { stuckSince: formatInstant(stuckSince) }),
    ...(removed === null
      ? {}
      : {
          removed: {
            at: formatInstant(removed.at),
            ...wordsForm({ by: removed.by, solution: removed.solution }),
          },
        }),
  };
}

function dismissalForm({ codes, at, by }: Dismissal): object {
  return { codes, at: formatInstant(at), ...wordsForm({ by }) };
}

function pastForm({ what, cause, solution, level, raisedAt, removedAt }: PastImpediment): object {
  return {
    ...wordsForm({ what, solution }),
    ...(cause === null ? {} : { cause }),
    level,
    raisedAt: formatInstant(raisedAt),
    removedAt: formatInstant(removedAt),
  };
}

/** Empty texts are left out. */
function wordsForm(words: Readonly<Record<string, string>>): object {
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text !== ''));
}
