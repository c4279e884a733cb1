import { demoCompany } from '../../local/demo/demo-company';
import { PAYMENTS_GROUP, PORTFOLIO_GROUP } from '../../local/demo/people';
import { plantedTroubles, type PlantedTroubles } from '../../local/demo/planted-troubles';
import type { SiteData } from '../../local/jira/site-data';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { addDays, formatDay, parseDay, weekday, type Day } from '../../src/domain/calendar/day';

/** May edit the issues of payments, not those of the shop. */
export const PAYMENTS = 'elena.sotirova@example.com';
/** May edit those of the shop, not those of payments. */
export const SHOP = 'arjun.thekkedan@example.com';
export const SHOP_TOO = 'maren.osterholt@example.com';
/** May look at both and edit neither. */
export const ONLOOKER = 'ilse.brandvold@example.com';

export interface TwoTeamsWish {
  /** What else is different on this site; nothing, if left out. */
  readonly change?: (site: SiteData) => SiteData;
  /** Milliseconds since 1970; the machine's, if left out. */
  readonly clock?: () => number;
}

/** The demo company with one team that alone may edit PAY, another one SHOP, and an external party. */
export async function openTwoTeams({ change, clock }: TwoTeamsWish = {}): Promise<RunningHost> {
  const demo = demoCompany(today());
  const editors = new Map([
    ['PAY', [PAYMENTS_GROUP]],
    ['SHOP', [PORTFOLIO_GROUP]],
  ]);
  const projects = demo.projects.map((project) => ({
    ...project,
    editGroups: editors.get(project.key) ?? project.editGroups,
  }));
  const twoTeams = { ...demo, projects };
  const site = change === undefined ? twoTeams : change(twoTeams);
  const host = await startHost({
    ...{ data: { kind: 'site', site }, port: 0, stateFolder: null },
    ...(clock === undefined ? {} : { clock }),
  });
  await setUpParty(host);
  return host;
}

async function setUpParty({ forge, firstPerson }: RunningHost): Promise<void> {
  const parties = [{ id: 'printers', name: 'Printers', leadDays: 30, contactRole: 'Sales' }];
  const saved = await forge.invoke({
    moduleKey: 'admin',
    functionKey: 'saveSettings',
    payload: { baseVersion: 0, settings: { parties } },
    accountId: firstPerson.accountId,
    extension: { type: 'jira:adminPage' },
  });
  if (!JSON.stringify(saved).startsWith('{"ok":true')) throw new Error(JSON.stringify(saved));
}

/** The first planted pair (provider, consumer) between two projects. */
export function pair(
  trouble: keyof PlantedTroubles,
  [provider, consumer]: readonly [string, string],
): readonly string[] {
  const isBetween = (keys: readonly string[]): boolean =>
    keys[0]?.startsWith(`${provider}-`) === true && keys[1]?.startsWith(`${consumer}-`) === true;
  return plantedTroubles()[trouble].find(isBetween) ?? [];
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function todayAsDay(): Day {
  const day = parseDay(today());
  if (day === null) throw new Error('The clock shows no date that exists.');
  return day;
}

export function inDays(days: number): string {
  return formatDay(addDays(todayAsDay(), days));
}

/** The first Saturday on or after a day. */
export function saturdayAfter(days: number): string {
  const from = addDays(todayAsDay(), days);
  return formatDay(addDays(from, (13 - weekday(from)) % 7));
}
