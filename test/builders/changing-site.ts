import { EmbeddedJira } from '../../local/jira/embedded-jira';
import type { SearchAlias } from '../../local/jira/jql/search-alias';
import type { IssueData, LinkData, ProjectData, SiteData } from '../../local/jira/site-data';
import { parseDay } from '../../src/domain/calendar/day';
import type { Instant } from '../../src/domain/calendar/instant';
import { ASK_PROPERTY, askPropertyValue } from '../../src/jira/ask-property';
import { issue, smallSite } from '../local/jira/small-site';

const START = Date.UTC(2026, 10, 20, 9);
const NEEDED = parseDay('2026-12-10') ?? (0 as never);

/**
 * A site whose data changes below Jira's own interface, also in ways that REST has no call for: who may
 * see what, keys of projects, names of statuses. Each change touches what it touches on a site
 * (local/jira/writes/effects.ts), and time goes on by itself.
 */
export class ChangingSite {
  private nextId = 5000;
  now = START;

  private constructor(
    private data: SiteData,
    private readonly searchAliases: readonly SearchAlias[],
  ) {}

  /**
   * Issues in two projects, every second one with a sprint, each third with a version; some are sub-tasks,
   * most stand below epics of either project, and these below an initiative.
   */
  static make(searchAliases: readonly SearchAlias[], size = 20): ChangingSite {
    const small = smallSite();
    const [web] = small.projects;
    const ops: ProjectData = { ...(web ?? (null as never)), id: '102', key: 'OPS', name: 'Ops' };
    const issues = Array.from({ length: size }, (_, n) =>
      issue(
        String(2000 + n),
        `${n % 2 === 0 ? 'WEB' : 'OPS'}-${String(100 + n)}`,
        n % 2 === 0 ? '100' : '102',
        {
          sprintIds: n % 2 === 0 ? [6] : [],
          fixVersionIds: n % 6 === 0 ? ['71'] : [],
          typeId: n % 10 === 7 ? '13' : '11',
          parentId: parentOf(n),
        },
      ),
    );
    const above = [
      issue('1900', 'WEB-90', '100', { typeId: '14' }),
      issue('1901', 'WEB-91', '100', { typeId: '12', parentId: '1900' }),
      issue('1902', 'OPS-92', '102', { typeId: '12', parentId: '1900' }),
      issue('1903', 'OPS-93', '102', { parentId: '1902' }),
    ];
    const links = Array.from({ length: Math.floor(size * 0.6) }, (_, n): LinkData => ({
      ...{ id: String(900 + n), typeId: n % 4 === 3 ? '32' : '31' },
      ...{ sourceId: String(2000 + n), targetId: String(2001 + ((n * 7) % (size - 1))) },
    })).filter(({ sourceId, targetId }) => sourceId !== targetId);
    const data: SiteData = {
      ...small,
      projects: [...small.projects, ops],
      issueTypes: [...small.issueTypes, { id: '14', name: 'Initiative', hierarchyLevel: 2 }],
      issues: [...small.issues, ...issues, ...above],
      links: [...small.links, ...links],
    };
    return new ChangingSite(data, searchAliases);
  }

  get jira(): EmbeddedJira {
    return new EmbeddedJira(this.data, {
      baseUrl: 'http://jira.example',
      clock: () => this.now,
      searchAliases: this.searchAliases,
    });
  }

  /** As the site is at that moment. */
  readonly handle: EmbeddedJira['handle'] = (request, caller) => this.jira.handle(request, caller);

  wait(minutes: number): void {
    this.now += minutes * 60_000;
  }

  edit(at: number, facts: Partial<IssueData>): void {
    this.change(this.issueAt(at).id, { ...facts, updated: this.stamp() });
  }

  /** Puts an issue below one of the epics, below what is none, or below nothing. */
  reparent(at: number, below: number): void {
    const parents = ['1004', '1901', '1902', '1903', null];
    const { id } = this.issueAt(at);
    const parentId = parents[below % parents.length] ?? null;
    if (parentId === id || !this.data.issues.some((one) => one.id === parentId)) return;
    this.change(id, { parentId, updated: this.stamp() });
  }

  /** Without touching it. */
  ask(at: number, of: number, isClosed: boolean): void {
    const now = this.now as Instant;
    const ask = {
      ...{ id: 'ask1', provider: { issueId: this.issueAt(of).id }, neededBy: NEEDED, why: 'Why' },
      ...{ by: 'max', at: now, seq: 1, promisedBy: null },
      closed: isClosed ? ('withdrawn' as const) : null,
    };
    const value = askPropertyValue({ revision: 1, entries: [ask], touched: now });
    this.change(this.issueAt(at).id, { properties: { [ASK_PROPERTY]: value } });
  }

  link(from: number, to: number): void {
    const [source, target] = [this.issueAt(from), this.issueAt(to)];
    if (source.id === target.id) return;
    const id = this.newId();
    const link = { id, typeId: '31', sourceId: source.id, targetId: target.id };
    this.data = { ...this.data, links: [...this.data.links, link] };
    this.touch([source.id, target.id]);
  }

  unlink(at: number): void {
    const link = this.data.links[at % Math.max(1, this.data.links.length)];
    if (link === undefined) return;
    this.data = { ...this.data, links: this.data.links.filter((one) => one !== link) };
    this.touch([link.sourceId, link.targetId]);
  }

  create(linkedTo: number): void {
    const id = this.newId();
    const made = issue(id, `WEB-${id}`, '100', { created: this.stamp(), updated: this.stamp() });
    this.data = { ...this.data, issues: [...this.data.issues, made] };
    this.link(this.data.issues.length - 1, linkedTo);
  }

  /** The other ends of its links are not touched. */
  delete(at: number): void {
    const { id } = this.issueAt(at);
    if (this.data.issues.length < 6) return;
    const { issues, links } = this.data;
    this.data = {
      ...this.data,
      issues: issues
        .filter((one) => one.id !== id)
        .map((one) =>
          one.parentId === id ? { ...one, parentId: null, updated: this.stamp() } : one,
        ),
      links: links.filter(({ sourceId, targetId }) => sourceId !== id && targetId !== id),
    };
  }

  /** To the other of two projects, under a new key; what names it is not touched. */
  move(at: number): void {
    const { id, projectId } = this.issueAt(at);
    const target = this.data.projects.find(
      (one) => one.id === (projectId === '100' ? '102' : '100'),
    );
    if (target === undefined) return;
    const facts = { projectId: target.id, key: `${target.key}-${this.newId()}` };
    this.change(id, {
      ...facts,
      ...{ fixVersionIds: [], componentIds: [], securityLevelId: null, updated: this.stamp() },
    });
  }

  /** Nothing is touched: all keys of the project are others. */
  renameProject(): void {
    const project = this.data.projects.find(({ id }) => id === '102');
    if (project === undefined) return;
    const key = `OPS${this.newId()}`;
    this.data = {
      ...this.data,
      projects: this.data.projects.map((one) => (one === project ? { ...one, key } : one)),
      issues: this.data.issues.map((one) =>
        one.projectId === '102' ? { ...one, key: one.key.replace(/^.*-/u, `${key}-`) } : one,
      ),
    };
  }

  /** Nothing is touched. */
  setBrowsable(isBrowsable: boolean): void {
    this.data = {
      ...this.data,
      projects: this.data.projects.map((one) =>
        one.id === '102' ? { ...one, browseGroups: isBrowsable ? null : ['locksmiths'] } : one,
      ),
    };
  }

  /** Dates of a sprint and a version, the name of a status: no issue is touched. */
  changeShared(day: number): void {
    const date = `2026-12-${String(1 + (day % 28)).padStart(2, '0')}`;
    this.data = {
      ...this.data,
      sprints: this.data.sprints.map((one) =>
        one.id === 6 ? { ...one, endDate: `${date}T08:00:00.000Z` } : one,
      ),
      projects: this.data.projects.map((one) => ({
        ...one,
        versions: one.versions.map((version) =>
          version.id === '71' ? { ...version, releaseDate: date } : version,
        ),
      })),
      statuses: this.data.statuses.map((one) =>
        one.id === '1' ? { ...one, name: `To do ${date}` } : one,
      ),
      issueTypes: this.data.issueTypes.map((one) =>
        ['11', '12'].includes(one.id)
          ? { ...one, name: `${one.id === '11' ? 'Story' : 'Epic'} ${String(day % 3)}` }
          : one,
      ),
    };
  }

  private issueAt(at: number): IssueData {
    const found = this.data.issues[at % this.data.issues.length];
    if (found === undefined) throw new Error('the site is empty');
    return found;
  }

  private touch(ids: readonly string[]): void {
    for (const id of ids) this.change(id, { updated: this.stamp() });
  }

  private change(id: string, facts: Partial<IssueData>): void {
    const issues = this.data.issues.map((one) => (one.id === id ? { ...one, ...facts } : one));
    this.data = { ...this.data, issues };
  }

  private newId(): string {
    this.nextId += 1;
    return String(this.nextId);
  }

  private stamp(): string {
    return new Date(this.now).toISOString().replace('Z', '+0000');
  }
}

function parentOf(n: number): string | null {
  if (n % 10 === 7) return '1903';
  return ['1004', '1901', '1902', null, null][n % 5] ?? null;
}
