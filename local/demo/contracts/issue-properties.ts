import { chanceOf } from '../chance';
import type { NumberedPlan } from '../plans/company-plan';
import { peopleFor } from '../teams';
import type { WorkClock } from '../work-clock';
import type { AnswerPlan, AskPlan, ContractPlan } from './contract-plan';

/** The properties of each issue by its id, as the app writes them; they leave no other mark on it. */
export type IssueProperties = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

const ASK_PROPERTY = 'agile-pmo-ask';
const PROMISE_PROPERTY = 'agile-pmo-promise';

/** @throws Error if a contract names an issue nobody planned */
export function contractProperties(
  contracts: readonly ContractPlan[],
  issues: ReadonlyMap<string, NumberedPlan>,
  clock: WorkClock,
): IssueProperties {
  const halves = contracts.map((contract) => halvesOf(contract, issues, clock));
  const asks = grouped(halves.flatMap(({ ask }) => ask ?? []));
  const answers = grouped(halves.flatMap(({ answer }) => answer ?? []));
  const ids = [...new Set([...asks.keys(), ...answers.keys()])];
  return new Map(
    ids.map((id) => [
      id,
      {
        ...half(ASK_PROPERTY, 'asks', asks.get(id) ?? [], askIndex),
        ...half(PROMISE_PROPERTY, 'answers', answers.get(id) ?? [], answerIndex),
      },
    ]),
  );
}

/** One entry of a property, and what the property's index tells of it. */
interface Entry {
  readonly issueId: string;
  readonly at: string;
  readonly isOpen: boolean;
  readonly day: string | null;
  /** How often the property was saved for it. */
  readonly saves: number;
  readonly value: object;
}

function halvesOf(
  { provider, consumer, ask, answer }: ContractPlan,
  issues: ReadonlyMap<string, NumberedPlan>,
  clock: WorkClock,
): { readonly ask: Entry | null; readonly answer: Entry | null } {
  const asking = planned(issues, consumer);
  const asked = typeof provider === 'string' ? planned(issues, provider) : null;
  const providerRef = asked === null ? provider : { issueId: asked.id };
  const context = { id: shortId(`${consumer} asks ${JSON.stringify(provider)}`), clock };
  return {
    ask: ask && askEntry(ask, asking, { ...context, provider: providerRef }),
    answer: answer && asked && answerEntry(answer, asked, { ...context, ask, asking }),
  };
}

function askEntry(
  plan: AskPlan,
  issue: NumberedPlan,
  { id, clock, provider }: { id: string; clock: WorkClock; provider: unknown },
): Entry {
  const { neededBy, why, seq = 1, by = spokesperson(issue), closed, promisedBy } = plan;
  const at = instant(clock, closed?.at ?? plan.at);
  const day = clock.day(neededBy);
  return {
    issueId: issue.id,
    at,
    isOpen: closed === undefined,
    day,
    saves: seq + (closed === undefined ? 0 : 1),
    value: {
      ...{ id, provider },
      neededBy: plan.isMisspelt === true ? day.split('-').reverse().join('.') : day,
      ...{ why, by, at, seq },
      ...(closed && { closed: closed.as }),
      ...(promisedBy !== undefined && { promisedBy: clock.day(promisedBy) }),
    },
  };
}

function answerEntry(
  { kind, at, promisedBy, text, deliveredAt }: AnswerPlan,
  issue: NumberedPlan,
  context: { id: string; clock: WorkClock; ask: AskPlan | null; asking: NumberedPlan },
): Entry {
  const { id, clock, ask, asking } = context;
  const day = promisedBy === undefined ? null : clock.day(promisedBy);
  // What was said to an ask that has changed since was said to the one before.
  const seq = ask?.seq ?? 1;
  const isOutdated = ask !== null && ask.at > at;
  return {
    issueId: issue.id,
    at: instant(clock, at),
    isOpen: kind === 'promised' && deliveredAt === undefined,
    day,
    saves: deliveredAt === undefined ? 1 : 2,
    value: {
      askId: id,
      askSeq: isOutdated ? seq - 1 : seq,
      consumerId: asking.id,
      kind,
      ...(day !== null && { promisedBy: day }),
      ...(text !== undefined && { text }),
      by: spokesperson(issue),
      at: instant(clock, at),
      ...(deliveredAt !== undefined && { deliveredAt: instant(clock, deliveredAt) }),
    },
  };
}

function grouped(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    groups.set(entry.issueId, [...(groups.get(entry.issueId) ?? []), entry]);
  }
  return groups;
}

function half(
  property: string,
  name: 'asks' | 'answers',
  entries: readonly Entry[],
  indexOf: (open: readonly Entry[]) => object,
): Readonly<Record<string, unknown>> {
  if (entries.length === 0) return {};
  const inOrder = [...entries].sort((a, b) => (a.at < b.at ? -1 : 1));
  const touched = inOrder.at(-1)?.at;
  const value = {
    schema: 1,
    revision: entries.reduce((sum, { saves }) => sum + saves, 0),
    index: { ...indexOf(entries.filter(({ isOpen }) => isOpen)), touched },
    [name]: inOrder.map((entry) => entry.value),
  };
  return { [property]: value };
}

/** The scalars that JQL finds. */
function askIndex(open: readonly Entry[]): object {
  return { openAsks: open.length, ...named('neededBy', earliest(open)) };
}

function answerIndex(open: readonly Entry[]): object {
  return { openPromises: open.length, ...named('promiseBy', earliest(open)) };
}

function named(name: string, day: string | null): object {
  return day === null ? {} : { [name]: day };
}

function earliest(open: readonly Entry[]): string | null {
  const days = open.flatMap(({ day }) => day ?? []);
  return days.length === 0 ? null : days.reduce((a, b) => (b < a ? b : a));
}

/** Somebody of the team that the issue belongs to. */
function spokesperson({ team, project, handle }: NumberedPlan): string {
  return chanceOf(`spokesperson of ${handle}`).pick(peopleFor(team, project));
}

/** The app writes instants in UTC with a Z. */
function instant(clock: WorkClock, workTime: number): string {
  return clock.instant(workTime).replace('+0000', 'Z');
}

const ID_CHARACTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

function shortId(seed: string): string {
  const chance = chanceOf(seed);
  return Array.from({ length: 10 }, () =>
    ID_CHARACTERS.charAt(chance.whole(0, ID_CHARACTERS.length - 1)),
  ).join('');
}

function planned(issues: ReadonlyMap<string, NumberedPlan>, handle: string): NumberedPlan {
  const issue = issues.get(handle);
  if (issue === undefined) throw new Error(`there is no issue "${handle}" to ask or to be asked`);
  return issue;
}
