import type { HistoryItemData, IssueData } from '../../jira/site-data';
import { chanceOf, type Chance } from '../chance';
import type { Level, OpenRecord } from '../impediments/record-plan';
import { goneSaves, openSaves } from '../impediments/record-saves';
import { IMPEDIMENT_PROPERTY, recordValue } from '../impediments/record-values';
import { PORTFOLIO_PEOPLE } from '../people';
import { FIELD_IDS, FLAG_OPTIONS, named, STATUSES, type StatusName } from '../vocabulary';
import type { WorkClock } from '../work-clock';
import { statusItem, type NumberedWork } from './generated-issue';
import { IMPEDIMENT_TEXTS, type ImpedimentText } from './impediment-texts';

/** Of those that stand: recorded, half of these flagged too; the rest is flagged or in a blocked status. */
const RECORDED_SHARE = 0.6;
const FLAGGED_SHARE = 0.25;
const OLDEST_DAYS = 60;

export interface ImpedimentWish {
  /** How many stand today. About as many were removed before. */
  readonly open: number;
  readonly seed: number;
  readonly clock: WorkClock;
}

/** A place in both lists of the site. */
type Place = number;

/** How many impediments can stand: on each open piece of work but epics and what is restricted. */
export function roomForImpediments(
  work: readonly NumberedWork[],
  issues: readonly IssueData[],
): number {
  return placesOf(work, issues).open.length;
}

/** The issues of a site with impediments: flags, blocked statuses and records, in the changelogs too. */
export function impeded(
  work: readonly NumberedWork[],
  issues: readonly IssueData[],
  { open: wanted, seed, clock }: ImpedimentWish,
): readonly IssueData[] {
  const chance = chanceOf(`impediments, ${String(seed)}`);
  const { open, done } = placesOf(work, issues);
  const standing = new Set(chance.shuffled(open).slice(0, wanted));
  const gone = new Set(chance.shuffled(done).slice(0, wanted));
  return issues.map((issue, place) => {
    const one = work[place];
    if (one === undefined) return issue;
    if (standing.has(place)) return standingOn(issue, one, clock, chance);
    return gone.has(place) ? goneFrom(issue, one, clock, chance) : issue;
  });
}

function placesOf(work: readonly NumberedWork[], issues: readonly IssueData[]) {
  const open: Place[] = [];
  const done: Place[] = [];
  work.forEach(({ work: { type, project } }, place) => {
    if (type === 'Epic' || project.flavour === 'legal') return;
    (issues[place]?.resolved === null ? open : done).push(place);
  });
  return { open, done };
}

function standingOn(
  issue: IssueData,
  work: NumberedWork,
  clock: WorkClock,
  chance: Chance,
): IssueData {
  const { moves, created } = work.life;
  const last = moves.at(-1);
  const since = Math.max(last?.at ?? created, -OLDEST_DAYS) * chance.between(0.1, 0.95);
  const kind = chance.between(0, 1);
  if (kind < RECORDED_SHARE) {
    const impeding = chance.happens(0.5) ? flagged(issue, since, clock) : issue;
    return { ...impeding, properties: recordOf(work, since, clock, chance) };
  }
  if (kind < RECORDED_SHARE + FLAGGED_SHARE) return flagged(issue, since, clock);
  const item = statusItem(last?.to ?? 'To Do', BLOCKED);
  return {
    ...changed(issue, since, item, clock),
    statusId: named(STATUSES, BLOCKED).id,
  };
}

const BLOCKED: StatusName = 'Blocked';
const [FLAG] = FLAG_OPTIONS;
const FLAG_SET: HistoryItemData = {
  field: 'Flagged',
  fieldtype: 'custom',
  fieldId: FIELD_IDS.flagged,
  from: null,
  fromString: null,
  to: `[${FLAG.id}]`,
  toString: FLAG.name,
};

function flagged(issue: IssueData, at: number, clock: WorkClock): IssueData {
  const flags = [{ id: FLAG.id, value: FLAG.name }];
  return {
    ...changed(issue, at, FLAG_SET, clock),
    customValues: { ...issue.customValues, [FIELD_IDS.flagged]: flags },
  };
}

/** The issue with one more entry at the end of its changelog. */
function changed(issue: IssueData, at: number, item: HistoryItemData, clock: WorkClock): IssueData {
  const { id, histories, assigneeId, reporterId } = issue;
  const created = clock.instant(at);
  const entry = {
    id: `${id}${String(histories.length + 1)}`,
    authorId: assigneeId ?? reporterId,
    created,
    items: [item],
  };
  return { ...issue, histories: [...histories, entry], updated: created };
}

const STATES: readonly OpenRecord['state'][] = [
  ...(['raised', 'raised', 'raised', 'owned', 'owned', 'owned', 'owned'] as const),
  ...(['escalated', 'escalated', 'resolving'] as const),
];
const LEVELS: readonly Level[] = [
  ...(['team', 'team', 'team', 'team', 'train', 'train', 'portfolio'] as const),
];

function recordOf(
  { work: { team } }: NumberedWork,
  raised: number,
  clock: WorkClock,
  chance: Chance,
): Readonly<Record<string, unknown>> {
  const state = chance.pick(STATES);
  const level = state === 'escalated' ? chance.pick(LEVELS.slice(-3)) : chance.pick(LEVELS);
  const { cause, what, nextStep } = textFor(chance);
  const isOwned = state !== 'raised';
  const record = {
    ...{ state, level, what, cause, raised },
    ...(level === 'team' ? {} : { levelSince: raised * chance.between(0.1, 0.8) }),
    ...(isOwned && { owner: ownerAt(level, team.members, chance), nextStep }),
    ...(isOwned && chance.happens(0.6) && { target: chance.whole(-5, 15) }),
  };
  const saves = openSaves(record, chance.pick(team.members), clock);
  return { [IMPEDIMENT_PROPERTY]: recordValue(saves, undefined, clock) };
}

/** A record of what impeded work that is done; nobody flagged it. */
function goneFrom(
  issue: IssueData,
  { work: { team }, life: { created, moves } }: NumberedWork,
  clock: WorkClock,
  chance: Chance,
): IssueData {
  const begin = moves[0]?.at ?? created;
  const end = moves.at(-1)?.at ?? begin;
  const removed = begin + chance.between(0.3, 1) * (end - begin);
  const { cause, what, solution } = textFor(chance);
  const level = chance.pick(LEVELS);
  const saves = goneSaves(
    {
      ...{ what, cause, solution, level, removed },
      raised: Math.max(created, removed - chance.between(1, 25)),
      owner: ownerAt(level, team.members, chance),
      raisedBy: chance.pick(team.members),
    },
    clock,
  );
  const value = recordValue(saves, undefined, clock);
  return { ...issue, properties: { [IMPEDIMENT_PROPERTY]: value } };
}

function ownerAt(level: Level, members: readonly string[], chance: Chance): string {
  return chance.pick(level === 'portfolio' ? PORTFOLIO_PEOPLE : members);
}

function textFor(chance: Chance): ImpedimentText {
  const text = chance.pick(IMPEDIMENT_TEXTS);
  return { ...text, what: text.what.replace('{who}', chance.pick(WHO)) };
}

const WHO = ['Catalogue', 'Payments', 'Delivery', 'Warehouse', 'Marketing', 'Finance', 'Stores'];
