import * as z from 'zod/mini';
import { formatDay, parseDay } from '../domain/calendar/day';
import { isTimeZone } from '../domain/calendar/time-zone';
import { caseSettings } from './case-settings';
import { InvalidInput, invalidInput } from './invalid-input';
import { impedimentSettings } from './impediment-settings';
import { organisationSettings } from './organisation-settings';
import { shortId } from './short-id';

/**
 * What a company decides about its figures: one schema with one set of defaults for pages, resolvers
 * and the report. Every key may be left out; unknown keys are refused, so that a typing error never
 * passes for a setting.
 */

const text = z.string().check(z.minLength(1), z.maxLength(255));
const texts = z.array(text).check(z.maxLength(1000));
/** So many that a list is no longer the way to keep them. */
export const MOST_PARTIES = 200;
const wholeDays = z.int().check(z.minimum(1), z.maximum(3650));

export const daySchema = z.pipe(
  z.string(),
  z.transform((value, context) => {
    const day = parseDay(value);
    if (day !== null) return day;
    context.issues.push({ code: 'custom', input: value, message: 'is no date that exists' });
    return z.NEVER;
  }),
);

const linkTypeRule = z
  .strictObject({
    id: z.optional(text),
    name: z.optional(text),
    waits: z.enum(['inward', 'outward', 'none']),
  })
  .check(
    z.refine(({ id, name }) => id !== undefined || name !== undefined, {
      error: 'needs a "name" or an "id"',
    }),
  );

const linkTypeRules = z.array(linkTypeRule).check(
  z.maxLength(1000),
  z.refine((rules) => areDistinct(rules.map(({ id, name }) => JSON.stringify([id, name]))), {
    error: 'names a link type twice',
  }),
);

const increments = z.array(z.strictObject({ name: text, end: daySchema })).check(
  z.refine((list) => areDistinct(list.map(({ name }) => name)), {
    error: 'names an increment twice',
  }),
);

/** Who delivers without having an issue: a vendor, the legal department, purchasing. */
const party = z.strictObject({
  /** What asks name it by: given once, and kept when the name changes. */
  id: shortId,
  name: text,
  /** Calendar days that it usually needs from being asked to delivering. */
  leadDays: wholeDays,
  /** A role, as "Key account manager", and no person; may be empty. */
  contactRole: z.prefault(z.string().check(z.maxLength(255)), ''),
});

const parties = z.array(party).check(
  z.maxLength(MOST_PARTIES),
  z.refine((list) => areDistinct(list.map(({ id }) => id)), { error: 'gives an id twice' }),
  z.refine((list) => areDistinct(list.map(({ name }) => name)), { error: 'names a party twice' }),
);

function areDistinct(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length;
}

const field = z.templateLiteral(['field:', text]);
const fieldId = z
  .string()
  .check(z.regex(/^[a-zA-Z][a-zA-Z0-9_]{0,99}$/, { error: 'is no field id' }));

/** The shape, for schemas that add keys of their own; `settingsSchema` is what others use. */
export const settingsShape = {
  /** IANA name; null: the site's own zone. */
  timeZone: z.prefault(
    z.nullable(z.string().check(z.refine(isTimeZone, { error: 'is no IANA time zone' }))),
    null,
  ),
  /** null: the app's own proposal from the wordings. */
  linkTypes: z.prefault(z.nullable(linkTypeRules), null),
  /** Ids of the fields that hold these facts; null: found by name and shape. */
  fields: z.prefault(
    z.strictObject({
      flagged: z.prefault(z.nullable(fieldId), null),
      sprint: z.prefault(z.nullable(fieldId), null),
      storyPoints: z.prefault(z.nullable(fieldId), null),
      start: z.prefault(z.nullable(fieldId), null),
      due: z.prefault(z.nullable(fieldId), null),
    }),
    {},
  ),
  flow: z.prefault(
    z.strictObject({
      /** Names of every status that counts as started; null: status category in progress. */
      start: z.prefault(z.nullable(texts), null),
      /** null: status category done. */
      done: z.prefault(z.nullable(texts), null),
      waiting: z.prefault(texts, []),
    }),
    {},
  ),
  blocked: z.prefault(
    z.strictObject({
      flag: z.prefault(z.boolean(), true),
      /** Names; null: the app's own proposal from the names of the statuses. */
      statuses: z.prefault(z.nullable(texts), null),
      /** Whether an item counts as blocked while it waits for an unfinished one. */
      links: z.prefault(z.boolean(), false),
      stalledDays: z.prefault(wholeDays, 5),
    }),
    {},
  ),
  health: z.prefault(
    z.strictObject({
      bufferDays: z.prefault(wholeDays, 5),
      chainItems: z.prefault(z.int().check(z.minimum(2), z.maximum(1000)), 3),
      soonDays: z.prefault(wholeDays, 10),
      /** An ask without an answer for this long puts the dependency at risk. */
      answerDays: z.prefault(wholeDays, 5),
    }),
    {},
  ),
  chain: z.prefault(
    z.strictObject({
      /** Working days an open item is taken to last where its plan does not tell. */
      assumedDays: z.prefault(z.int().check(z.minimum(1), z.maximum(365)), 5),
    }),
    {},
  ),
  impediments: z.prefault(impedimentSettings, {}),
  cases: z.prefault(caseSettings, {}),
  /** External providers. */
  parties: z.prefault(parties, []),
  messages: z.prefault(
    z.strictObject({
      /** Whether an ask is told by a comment on the issue of the provider. */
      comments: z.prefault(z.boolean(), true),
    }),
    {},
  ),
  browserStorage: z.prefault(
    z.strictObject({
      /** Whether browsers keep what a person has read, for the next visit. */
      isAllowed: z.prefault(z.boolean(), true),
      /** What is older is not shown before it was checked. */
      hours: z.prefault(z.int().check(z.minimum(1), z.maximum(168)), 24),
    }),
    {},
  ),
  forecast: z.prefault(
    z.strictObject({
      historyDays: z.prefault(wholeDays, 90),
      days: z.prefault(wholeDays, 28),
      trials: z.prefault(z.int().check(z.minimum(1), z.maximum(1_000_000)), 10_000),
    }),
    {},
  ),
  team: z.prefault(
    z.strictObject({ from: z.union([z.literal('project'), z.literal('component'), field]) }),
    { from: 'project' },
  ),
  /** Release trains and value streams. */
  organisation: z.prefault(organisationSettings, {}),
  /** Weekdays that are worked, 1 Monday … 7 Sunday. */
  workingDays: z.prefault(
    z.array(z.int().check(z.minimum(1), z.maximum(7))).check(
      z.minLength(1),
      z.refine((days) => new Set(days).size === days.length, { error: 'names a weekday twice' }),
    ),
    [1, 2, 3, 4, 5],
  ),
  holidays: z.prefault(z.array(daySchema).check(z.maxLength(1000)), []),
  /** How an item names the increment it is planned for, and when each one ends. */
  increments: z.prefault(
    z.nullable(
      z.strictObject({
        from: z.union([z.literal('label'), field]),
        list: increments,
      }),
    ),
    null,
  ),
} as const;

const settingsSchema = z.strictObject(settingsShape);

export type Settings = z.infer<typeof settingsSchema>;
export type Party = Settings['parties'][number];

/** Settings as they are written and kept: any key may be left out, days are ISO texts. */
export type SettingsDocument = z.input<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/** The settings written out in full, as they are kept and exported. */
export function settingsDocument(settings: Settings): SettingsDocument {
  const { holidays, increments, ...others } = settings;
  return {
    ...others,
    holidays: holidays.map(formatDay),
    increments: increments && {
      ...increments,
      list: increments.list.map(({ name, end }) => ({ name, end: formatDay(end) })),
    },
  };
}

/** Twice this, before and after, has room in one entry of the audit log. */
const LARGEST_SETTINGS = 100_000;

/** @throws InvalidInput naming the key and what is wrong with it */
export function parseSettings(input: unknown): Settings {
  const parsed = settingsSchema.safeParse(input);
  if (!parsed.success) throw invalidInput(parsed.error.issues);
  if (JSON.stringify(parsed.data).length > LARGEST_SETTINGS) {
    throw new InvalidInput('the settings as a whole are too long; shorten the longest list');
  }
  return parsed.data;
}
