import { chanceOf } from '../chance';
import type { NumberedPlan } from '../plans/company-plan';
import { peopleFor } from '../teams';
import { lastOf, type Save, type SavedProperty } from '../saved-property';
import type { WorkClock } from '../work-clock';
import { answerEntry } from './answer-entry';
import { askEntry } from './ask-entry';
import type { ContractPlan } from './contract-plan';
import type { HalfEntry } from './half-entry';

const ASK_PROPERTY = 'agile-pmo-ask';
const PROMISE_PROPERTY = 'agile-pmo-promise';

/**
 * The halves of contracts as the app writes them into issues; they leave no other mark on them.
 *
 * @throws Error if a contract names an issue nobody planned
 */
export function contractProperties(
  contracts: readonly ContractPlan[],
  issues: ReadonlyMap<string, NumberedPlan>,
  clock: WorkClock,
): readonly SavedProperty[] {
  const entries = contracts.map((contract) => entriesOf(contract, issues, clock));
  const asks = grouped(entries.flatMap(({ ask }) => ask ?? []));
  const answers = grouped(entries.flatMap(({ answer }) => answer ?? []));
  return [
    ...asks.map((half) => halfOf('asks', half)),
    ...answers.map((half) => halfOf('answers', half)),
  ];
}

function entriesOf(
  { provider, consumer, ask, answer }: ContractPlan,
  issues: ReadonlyMap<string, NumberedPlan>,
  clock: WorkClock,
): { readonly ask: HalfEntry | null; readonly answer: HalfEntry | null } {
  const asking = planned(issues, consumer);
  const asked = typeof provider === 'string' ? planned(issues, provider) : null;
  const common = { id: shortId(`${consumer} asks ${JSON.stringify(provider)}`), clock };
  return {
    ask:
      ask &&
      askEntry(ask, {
        ...{ ...common, issueId: asking.id, spokesperson: spokesperson(asking) },
        provider: asked === null ? provider : { issueId: asked.id },
      }),
    answer:
      answer &&
      asked &&
      answerEntry(answer, {
        ...{ ...common, issueId: asked.id, spokesperson: spokesperson(asked) },
        ...{ ask, consumerId: asking.id },
      }),
  };
}

/** Those of an issue together. */
function grouped(entries: readonly HalfEntry[]): readonly (readonly HalfEntry[])[] {
  const groups = new Map<string, HalfEntry[]>();
  for (const entry of entries) {
    groups.set(entry.issueId, [...(groups.get(entry.issueId) ?? []), entry]);
  }
  return [...groups.values()];
}

const HALVES = {
  asks: { propertyKey: ASK_PROPERTY, indexOf: askIndex },
  answers: { propertyKey: PROMISE_PROPERTY, indexOf: answerIndex },
} as const;

function halfOf(part: keyof typeof HALVES, entries: readonly HalfEntry[]): SavedProperty {
  const { propertyKey, indexOf } = HALVES[part];
  const inOrder = entries.map(({ saves }) => lastOf(saves)).sort(byTime);
  const saves = entries.flatMap((entry) => entry.saves).sort(byTime);
  const open = entries.filter(({ isOpen }) => isOpen);
  return {
    ...{ issueId: entries[0]?.issueId ?? '', propertyKey, part },
    value: {
      ...{ schema: 1, revision: saves.length },
      index: { ...indexOf(open), touched: lastOf(saves).at },
      [part]: inOrder.map(({ after }) => after),
    },
    saves: entries.some(({ isOfAnotherTool }) => isOfAnotherTool) ? [] : saves,
  };
}

function byTime(a: Save, b: Save): number {
  return a.at < b.at ? -1 : Number(a.at > b.at);
}

/** The scalars that JQL finds. */
function askIndex(open: readonly HalfEntry[]): object {
  return { openAsks: open.length, ...named('neededBy', earliest(open)) };
}

function answerIndex(open: readonly HalfEntry[]): object {
  return { openPromises: open.length, ...named('promiseBy', earliest(open)) };
}

function named(name: string, day: string | null): object {
  return day === null ? {} : { [name]: day };
}

function earliest(open: readonly HalfEntry[]): string | null {
  const days = open.flatMap(({ day }) => day ?? []);
  return days.length === 0 ? null : days.reduce((a, b) => (b < a ? b : a));
}

/** Somebody of the team that the issue belongs to. */
function spokesperson({ team, project, handle }: NumberedPlan): string {
  return chanceOf(`spokesperson of ${handle}`).pick(peopleFor(team, project));
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
