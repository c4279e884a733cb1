import * as z from 'zod/mini';
import {
  EMPTY_CASE,
  HYPOTHESIS_PARTS,
  type BusinessCase,
  type Hypothesis,
  type Indicator,
} from '../domain/business-case/case/business-case';
import { CASE_LIMITS, LARGEST_READING } from '../domain/business-case/case/case-limits';
import type { CaseMirror } from '../domain/business-case/case/case-mirror';
import { CASE_STATES } from '../domain/business-case/case/case-state';
import { DECISION_CODES } from '../domain/business-case/case/decision';
import { formatDay } from '../domain/calendar/day';
import { formatInstant, type Instant } from '../domain/calendar/instant';
import { isPlainCode } from '../domain/texts/jql-code';
import { plainLine, plainText } from '../domain/texts/plain-text';
import type { CaseForm, CaseReading, CaseToWrite } from '../use-cases/cases/case-form';
import { fittedValue, propertyEnvelope, readProperty, SCHEMA } from './app-property';
import { accountPart, dayPart, idPart, saidPart, wordsPart } from './property-parts';

export const CASE_PROPERTY = 'agile-pmo-case';

const linePart = wordsPart(plainLine, CASE_LIMITS.line);
const scopePart = saidPart(plainText, CASE_LIMITS.scope);
const themePart = z.string().check(z.refine(isPlainCode));
const numberPart = z.number().check(z.minimum(-LARGEST_READING), z.maximum(LARGEST_READING));

const listPart = <T extends z.core.$ZodType>(schema: T, most: number) =>
  z.array(schema).check(z.maxLength(most));
const linesPart = (most: number) => listPart(linePart, most);
const accountsPart = (most: number) => listPart(accountPart, most);

const hypothesisPart = z.object({
  ...{ for: linePart, who: linePart, the: linePart, isA: linePart },
  ...{ that: linePart, unlike: linePart, ourSolution: linePart },
} satisfies Record<keyof Hypothesis, typeof linePart>);

const indicatorPart = z.object({
  id: idPart,
  name: wordsPart(plainLine, CASE_LIMITS.name),
  unit: wordsPart(plainLine, CASE_LIMITS.unit),
  baseline: z.optional(numberPart),
  target: z.optional(numberPart),
  isHigherBetter: z._default(z.boolean(), true),
  readings: z._default(
    listPart(z.object({ on: dayPart, value: numberPart }), CASE_LIMITS.readings),
    [],
  ),
});

const indicatorsPart = listPart(indicatorPart, CASE_LIMITS.indicators).check(
  z.refine((list) => new Set(list.map(({ id }) => id)).size === list.length),
);

/** In the history a part that is missing was not changed, and null is a theme or objective taken away. */
const writtenParts = {
  hypothesis: z.optional(hypothesisPart),
  outcomes: z.optional(linesPart(CASE_LIMITS.outcomes)),
  indicators: z.optional(indicatorsPart),
  scopeIn: z.optional(scopePart),
  scopeOut: z.optional(scopePart),
  qualities: z.optional(linesPart(CASE_LIMITS.qualities)),
  sponsors: z.optional(accountsPart(CASE_LIMITS.sponsors)),
  stakeholders: z.optional(accountsPart(CASE_LIMITS.stakeholders)),
  themeId: z.optional(z.nullable(themePart)),
  objectiveId: z.optional(z.nullable(idPart)),
} as const;

const partsSchema = z.strictObject(writtenParts);
const caseProperty = z.object({
  ...propertyEnvelope,
  case: z._default(z.object(writtenParts), {}),
  index: z.optional(z.unknown()),
});

const mirrorSchema = z.object({
  wsjf: z.optional(z.number().check(z.minimum(0), z.maximum(1000))),
  decision: z.optional(z.enum(DECISION_CODES)),
  theme: z.optional(themePart),
  completeness: z.int().check(z.minimum(0), z.maximum(100)),
  state: z.enum(CASE_STATES),
});

/** What an issue's property says, whoever wrote it. Never throws. */
export function readCaseProperty(value: unknown): CaseReading {
  return readProperty(value, caseProperty, ({ revision, case: parts, index }) => ({
    revision,
    written: { ...EMPTY_CASE, ...partsOf(parts) },
    // A copy that cannot be read takes nothing away from the texts.
    mirror: mirrorOf(index),
  }));
}

/**
 * The property as it is written, with the scalars that JQL finds.
 *
 * @returns null where it has no room
 */
export function casePropertyValue(toWrite: CaseToWrite): object | null {
  const { revision, written, mirror, touched } = toWrite;
  const value = {
    ...{ schema: SCHEMA, revision, index: indexOf(mirror, touched) },
    case: writtenForm(written),
  };
  const givingWay = { shrunk: () => null, mayGo: () => false, at: () => 0 };
  return fittedValue<null>([], givingWay, () => value);
}

export const caseForm: CaseForm = {
  propertyKey: CASE_PROPERTY,
  read: readCaseProperty,
  write: casePropertyValue,
  partsForm,
  readParts: (form) => {
    const reading = readProperty(form, partsSchema, (parts) => ({ parts: partsOf(parts) }));
    return reading.kind === 'readable' ? reading.parts : null;
  },
};

function mirrorOf(index: unknown): CaseMirror | null {
  const parsed = z.safeParse(mirrorSchema, index);
  if (!parsed.success) return null;
  const { wsjf = null, decision = null, theme = null, completeness, state } = parsed.data;
  return { wsjf, decision, theme, completeness, state };
}

/** What is not known is left out, since JQL finds no nulls. Never money: everybody can read it. */
function indexOf(mirror: CaseMirror, touched: Instant): object {
  const { wsjf, decision, theme, completeness, state } = mirror;
  return {
    ...(wsjf === null ? {} : { wsjf }),
    ...(decision === null ? {} : { decision }),
    ...(theme === null ? {} : { theme }),
    ...{ completeness, state, touched: formatInstant(touched) },
  };
}

function partsOf({
  indicators,
  sponsors,
  stakeholders,
  ...parts
}: z.output<typeof partsSchema>): Partial<BusinessCase> {
  return Object.fromEntries(
    Object.entries({
      ...parts,
      outcomes: parts.outcomes?.filter(isSaid),
      qualities: parts.qualities?.filter(isSaid),
      indicators: indicators?.map(indicatorOf),
      sponsors: sponsors && distinct(sponsors),
      stakeholders: stakeholders && distinct(stakeholders),
    }).filter(([, part]) => part !== undefined),
  );
}

function indicatorOf(written: z.output<typeof indicatorPart>): Indicator {
  const { baseline, target, ...indicator } = written;
  return { ...indicator, baseline: baseline ?? null, target: target ?? null };
}

function distinct(accountIds: readonly string[]): readonly string[] {
  return [...new Set(accountIds.filter(isSaid))];
}

function isSaid(text: string): boolean {
  return text !== '';
}

function writtenForm(written: BusinessCase): object {
  const isEmpty = (part: unknown): boolean =>
    part === null ||
    part === '' ||
    (typeof part === 'object' && Object.values(part).every((inner) => inner === ''));
  return Object.fromEntries(
    Object.entries(partsForm(written)).filter(([, part]) => !isEmpty(part)),
  );
}

function partsForm({ hypothesis, indicators, ...parts }: Partial<BusinessCase>): object {
  return {
    ...(hypothesis === undefined ? {} : { hypothesis: hypothesisForm(hypothesis) }),
    ...parts,
    ...(indicators === undefined ? {} : { indicators: indicators.map(indicatorForm) }),
  };
}

function hypothesisForm(hypothesis: Hypothesis): object {
  return Object.fromEntries(
    HYPOTHESIS_PARTS.filter((part) => hypothesis[part] !== '').map((part) => [
      part,
      hypothesis[part],
    ]),
  );
}

function indicatorForm({ id, name, unit, isHigherBetter, ...numbers }: Indicator): object {
  const { baseline, target, readings } = numbers;
  return {
    ...{ id, name, unit },
    ...(baseline === null ? {} : { baseline }),
    ...(target === null ? {} : { target }),
    isHigherBetter,
    readings: readings.map(({ on, value }) => ({ on: formatDay(on), value })),
  };
}
