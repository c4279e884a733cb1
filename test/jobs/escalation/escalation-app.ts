import { EmbeddedForge } from '../../../local/forge/embedded-forge';
import type { ForgeCode } from '../../../local/forge/bundle';
import type { ProductAnswer } from '../../../local/forge/forge-types';
import { EmbeddedJira } from '../../../local/jira/embedded-jira';
import { scopesOf } from '../../../local/jira/rest/scopes';
import type { JiraRequest } from '../../../local/jira/rest/jira-request';
import type { IssueData, PersonData, ProjectData, SiteData } from '../../../local/jira/site-data';
import { HostClock } from '../../../local/start/clock/host-clock';
import { ShiftedClock } from '../../../local/start/clock/shifted-clock';
import { APP_ACCOUNT_ID, withAppAccount } from '../../../local/start/host/app-account';
import { ProductCalls, type ProductCall } from '../../../local/start/host/product-calls';
import type { EscalationDryRun, EscalationRun } from '../../../src/contract/escalation';
import type { PayloadOf, ResolverAnswers, ResolverName } from '../../../src/contract/resolvers';
import type { Result } from '../../../src/contract/result';
import type { SettingsDocument } from '../../../src/contract/settings';
import { expectDocumented } from '../../builders/openapi';
import { issue, smallSite } from '../../local/jira/small-site';

const REPOSITORY = `${__dirname}/../../..`;
const SITE_URL = 'http://127.0.0.1:8080';
export const PROPERTY = 'agile-pmo-impediment';
/** A Friday morning in Berlin, the zone of the site. */
export const NOW = '2026-11-20T09:00:00.000Z';
export const KEY = 'escalation-clock';

/** Tess owns the level of the train, Pia that of the portfolio; Pia sees nothing of the project LOCK. */
export const OWNERS = { train: 'tess', portfolio: 'pia' } as const;

type OnTheWay = (
  request: JiraRequest,
  ask: () => Promise<ProductAnswer>,
) => Promise<ProductAnswer> | undefined;

interface ReadRecord {
  readonly level?: unknown;
}

export interface EscalationAppWish {
  readonly code?: ForgeCode;
  readonly issues?: readonly IssueData[];
  readonly impediments?: SettingsDocument['impediments'];
  readonly settings?: SettingsDocument;
  readonly invocationLimitMs?: number;
}

/** The app on a small site whose clock can be moved, with a way into Jira that can be disturbed. */
export class EscalationApp {
  private happens: OnTheWay = () => undefined;
  private jira!: EmbeddedJira;
  private forge!: EmbeddedForge;
  private calls!: ProductCalls;
  private ticksMs = 0;
  private readonly base = Date.parse(NOW);
  private readonly shifted = new ShiftedClock(() => (this.ticked += this.ticksMs));
  private ticked = this.base;
  clock!: HostClock;

  static async open(wish: EscalationAppWish = {}): Promise<EscalationApp> {
    const app = new EscalationApp();
    const { code = { kind: 'source' }, issues = [], invocationLimitMs } = wish;
    const clock = app.shifted.now;
    app.calls = new ProductCalls(
      (request, caller) => {
        expectDocumented(request);
        const ask = () => app.jira.handle(request, caller);
        return app.happens(request, ask) ?? ask();
      },
      { latencyMs: 0 },
    );
    app.forge = await EmbeddedForge.open({
      ...{ appRoot: REPOSITORY, code, scopesOf, siteUrl: SITE_URL, clock, storage: [] },
      ...(invocationLimitMs === undefined ? {} : { invocationLimitMs }),
      product: app.calls.ask,
      appAccountId: APP_ACCOUNT_ID,
    });
    app.jira = new EmbeddedJira(withAppAccount(siteWith(issues), 'Agile PMO'), {
      ...{ baseUrl: SITE_URL, clock },
      searchAliases: app.forge.manifest.searchAliases,
    });
    app.clock = new HostClock({
      ...{ clock: app.shifted, forge: app.forge, calls: app.calls },
      ran: () => undefined,
    });
    const impediments = { levelOwners: OWNERS, ...wish.impediments };
    await app.save({ ...wish.settings, impediments }, 0);
    return app;
  }

  async save(settings: SettingsDocument, baseVersion: number): Promise<void> {
    const answer = await this.call('saveSettings', { baseVersion, settings });
    if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  }

  async call<Name extends ResolverName>(
    name: Name,
    payload: PayloadOf<Name>,
    as = 'ann',
  ): Promise<Result<ResolverAnswers[Name]>> {
    return (await this.forge.invoke({
      moduleKey: 'admin',
      extension: { type: 'jira:adminPage' },
      functionKey: name,
      payload,
      accountId: as,
    })) as Result<ResolverAnswers[Name]>;
  }

  /** Runs the clock once, and tells what it noted of it. */
  async run(): Promise<EscalationRun> {
    await this.clock.run(KEY);
    const [latest] = await this.runs();
    // So that the next one is later.
    await this.clock.advance({ minutes: 1 }, { delivery: 'never' });
    return latest ?? fail();
  }

  async runs(): Promise<readonly EscalationRun[]> {
    const answer = await this.call('readEscalationRuns', {});
    return answer.ok ? answer.value.runs : fail();
  }

  async dryRun(): Promise<EscalationDryRun> {
    const answer = await this.call('dryRunEscalation', {});
    return answer.ok ? answer.value : fail();
  }

  /** What stands in the record of an issue. */
  record(issueId: string): ReadRecord {
    const { properties } = this.issue(issueId);
    const value = properties[PROPERTY] as { record?: ReadRecord } | undefined;
    return value?.record ?? {};
  }

  issue(issueId: string): IssueData {
    return this.jira.snapshot().issues.find(({ id }) => id === issueId) ?? fail();
  }

  get issues(): readonly IssueData[] {
    return this.jira.snapshot().issues;
  }

  comments(issueId: string): readonly string[] {
    return this.issue(issueId).comments.map(({ body }) => JSON.stringify(body));
  }

  /** The comments of all issues. */
  get allComments(): readonly string[] {
    return this.issues.flatMap(({ comments }) => comments.map(({ body }) => JSON.stringify(body)));
  }

  /** Asks Jira beside the app. */
  ask(request: string, as: string, body?: unknown) {
    const [method = '', path = ''] = request.split(' ');
    return this.jira.handle(
      { method, path, ...(body === undefined ? {} : { body }) },
      { accountId: as },
    );
  }

  /** What the clock asked of Jira since the last call of this. */
  asked(): readonly ProductCall[] {
    const asked = this.calls.calls.filter(({ via }) => via === 'scheduled');
    this.calls.clear();
    return asked;
  }

  onTheWay(happens: OnTheWay): void {
    this.happens = happens;
  }

  /** From now on each look at the clock takes so long. */
  tick(milliseconds: number): void {
    this.ticksMs = milliseconds;
  }

  get stored() {
    return this.forge.storageSnapshot();
  }

  get forgeRecord(): readonly string[] {
    return this.forge.record;
  }

  close(): Promise<void> {
    return this.forge.close();
  }
}

function fail(): never {
  throw new Error('there is no such thing');
}

function person(accountId: string, groups: readonly string[]): PersonData {
  return {
    ...{ accountId, displayName: accountId, email: `${accountId}@example.com`, isActive: true },
    ...{ groups, timeZone: 'Etc/UTC', locale: 'en_US' },
  };
}

/** The small site with the owners of levels, and projects in which apps may look only, or nothing. */
function siteWith(issues: readonly IssueData[]): SiteData {
  const site = smallSite();
  const [web] = site.projects;
  if (web === undefined) return fail();
  const limited = (id: string, key: string, appAccess: ProjectData['appAccess']): ProjectData => ({
    ...{ ...web, id, key, name: key, securityLevels: [], components: [], versions: [] },
    ...(appAccess === undefined ? {} : { appAccess }),
  });
  return {
    ...site,
    people: [
      ...site.people,
      person('tess', ['developers', 'locksmiths']),
      person('pia', ['developers']),
    ],
    projects: [...site.projects, limited('102', 'LOOK', 'browse'), limited('103', 'SHUT', 'none')],
    issues: [...site.issues, ...issues],
  };
}

const PROJECTS = { WEB: '100', LOCK: '101', LOOK: '102', SHUT: '103' } as const;

/** A record as the app writes it; by default raised at the team on Monday 2 November, a week before. */
export function recordValue(facts: Readonly<Record<string, unknown>> = {}, revision = 1): object {
  const record = {
    ...{ state: 'raised', level: 'team', levelSince: '2026-11-09T09:00:00.000Z' },
    ...{ what: 'Waiting for a signature', raisedBy: 'max', raisedAt: '2026-11-09T09:00:00.000Z' },
    ...facts,
  };
  const { state, level, levelSince } = record;
  const index = { state, level, levelSince, touched: levelSince };
  return { schema: 1, revision, index, record };
}

export interface ImpededWish {
  readonly project?: keyof typeof PROJECTS;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly value?: unknown;
  readonly issue?: Partial<IssueData>;
}

/** An issue with a record that is past its limit, unless the wish says otherwise. */
export function impeded(
  number: number,
  { project = 'WEB', facts, value = recordValue(facts), issue: rest }: ImpededWish = {},
): IssueData {
  const key = `${project}-${String(number)}`;
  return issue(String(2000 + number), key, PROJECTS[project], {
    properties: { [PROPERTY]: value },
    ...rest,
  });
}

export type Open = (wish?: EscalationAppWish) => Promise<EscalationApp>;
