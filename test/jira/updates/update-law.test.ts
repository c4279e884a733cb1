import fc from 'fast-check';
import { readManifest } from '../../../local/forge/manifest/read-manifest';
import type { SearchAlias } from '../../../local/jira/jql/search-alias';
import { DEFAULT_SETTINGS } from '../../../src/contract/settings';
import type { Instant } from '../../../src/domain/calendar/instant';
import type { LinkType, WorkItem } from '../../../src/domain/work-items/work-item';
import { NOTHING_KNOWN, type KnownWork } from '../../../src/jira/known-work';
import { readLinkedWork, type LinkedWork } from '../../../src/jira/read-linked-work';
import { updateLinkedWork } from '../../../src/jira/update-linked-work';
import { ChangingSite } from '../../builders/changing-site';
import { embeddedConnection, failing } from '../../builders/embedded-connection';

let searchAliases: readonly SearchAlias[];

beforeAll(async () => {
  ({ searchAliases } = await readManifest(`${__dirname}/../../..`));
});

type Step = (site: ChangingSite) => void;

const at = fc.nat({ max: 40 });
const step = fc.oneof(
  fc.tuple(at, at).map(([one, day]): [string, Step] => [
    `edit ${String(one)}`,
    (site) => {
      site.edit(one, { summary: `Edited ${String(day)}`, statusId: String(1 + (day % 3)) });
    },
  ]),
  fc.tuple(at, at, fc.boolean()).map(([one, other, isClosed]): [string, Step] => [
    `ask ${String(one)} of ${String(other)} ${String(isClosed)}`,
    (site) => {
      site.ask(one, other, isClosed);
    },
  ]),
  fc.tuple(at, at).map(([one, below]): [string, Step] => [
    `parent of ${String(one)} ${String(below)}`,
    (site) => {
      site.reparent(one, below);
    },
  ]),
  fc.tuple(at, at).map(([one, other]): [string, Step] => [
    `link ${String(one)} ${String(other)}`,
    (site) => {
      site.link(one, other);
    },
  ]),
  at.map((one): [string, Step] => [
    `unlink ${String(one)}`,
    (site) => {
      site.unlink(one);
    },
  ]),
  at.map((one): [string, Step] => [
    `create at ${String(one)}`,
    (site) => {
      site.create(one);
    },
  ]),
  at.map((one): [string, Step] => [
    `delete ${String(one)}`,
    (site) => {
      site.delete(one);
    },
  ]),
  at.map((one): [string, Step] => [
    `move ${String(one)}`,
    (site) => {
      site.move(one);
    },
  ]),
  fc.constant<[string, Step]>([
    'rename project',
    (site) => {
      site.renameProject();
    },
  ]),
  fc.boolean().map((is): [string, Step] => [
    `browse ${String(is)}`,
    (site) => {
      site.setBrowsable(is);
    },
  ]),
  at.map((one): [string, Step] => [
    `hide ${String(one)}`,
    (site) => {
      site.edit(one, { securityLevelId: '51' });
    },
  ]),
  at.map((one): [string, Step] => [
    `show ${String(one)}`,
    (site) => {
      site.edit(one, { securityLevelId: null });
    },
  ]),
  at.map((day): [string, Step] => [
    `shared ${String(day)}`,
    (site) => {
      site.changeShared(day);
    },
  ]),
);

const round = fc.record({
  steps: fc.array(step, { maxLength: 6 }),
  minutes: fc.integer({ min: 1, max: 900 }),
  /** Which page of issues is lost on its way; most of the time none. */
  lost: fc.option(fc.integer({ min: 1, max: 2 }), { freq: 2 }),
});

const signal = new AbortController().signal;
const quiet = { settings: DEFAULT_SETTINGS, signal, onProgress: () => undefined };

/**
 * Two things are found by the next full reading only: whether a link of another type leads to an issue
 * outside, and that the parent of an untouched issue has become visible.
 */
function asRead({ items, ancestors, ...work }: LinkedWork, updated: LinkedWork): unknown {
  const ids = new Set(items.map(({ id }) => id));
  const orphans = new Set(
    [...updated.items, ...updated.ancestors].flatMap(({ id, parent }) =>
      parent === null ? [id] : [],
    ),
  );
  const isTold = (type: LinkType, id: string | null): boolean =>
    ids.has(id) || work.dependencyTypes.some((one) => one.id === type.id);
  const withParent = <Issue extends Pick<WorkItem, 'id' | 'parent'>>(issue: Issue): Issue => ({
    ...issue,
    parent: orphans.has(issue.id) ? null : issue.parent,
  });
  const comparable = items.map(withParent).map((item: WorkItem) => ({
    ...item,
    links: item.links.filter(({ type, other }) => isTold(type, other.id)),
  }));
  const byId = (a: { id: string | null }, b: { id: string | null }): number =>
    Number(a.id) - Number(b.id);
  const above = ancestors.map(withParent);
  const named = new Set([...comparable, ...above].map(({ parent }) => parent?.id));
  return {
    ...work,
    items: comparable.sort(byId),
    ancestors: above.filter(({ id }) => named.has(id)).sort(byId),
  };
}

it('an update finds exactly what a full reading finds, whatever happened in between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(round, { minLength: 1, maxLength: 5 }), async (rounds) => {
      const site = ChangingSite.make(searchAliases);
      let known: KnownWork = NOTHING_KNOWN;
      for (const { steps, minutes, lost } of rounds) {
        for (const [, change] of steps) change(site);
        let pages = 0;
        const connection = embeddedConnection(site.jira, { accountId: 'max' }, ({ path }) => {
          if (!path.endsWith('bulkfetch')) return undefined;
          pages += 1;
          return pages === lost ? failing(403) : undefined;
        });
        const now = site.now as Instant;
        try {
          const update = await updateLinkedWork({ ...quiet, connection, known, now, written: [] });
          ({ known } = update);
        } catch {
          // Nothing was read: what was known stays known.
        }
        site.wait(minutes);
      }
      const connection = embeddedConnection(site.jira, { accountId: 'max' });
      const now = site.now as Instant;
      const { work } = await updateLinkedWork({ ...quiet, connection, known, now, written: [] });
      const full = await readLinkedWork({ ...quiet, connection });
      expect(asRead(work, work)).toEqual(asRead(full, work));
      expect(work.problem).toBeNull();
    }),
    { numRuns: 40 },
  );
});
