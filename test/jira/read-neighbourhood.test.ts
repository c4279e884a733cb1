import { demoCompany } from '../../local/demo/demo-company';
import { plantedTroubles } from '../../local/demo/planted-troubles';
import { EmbeddedJira } from '../../local/jira/embedded-jira';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../src/contract/settings';
import type { JiraConnection } from '../../src/jira/call-jira';
import type { FieldMemory, RememberedFields } from '../../src/jira/field-memory';
import { readLinkedWork } from '../../src/jira/read-linked-work';
import {
  readNeighbourhood,
  type NeighbourhoodReader,
  type NeighbourhoodRequest,
} from '../../src/jira/read-neighbourhood';
import { analysePortfolio } from '../../src/use-cases/analyse-portfolio';
import { dependencySummary } from '../../src/use-cases/dependency-summary';
import { neighbourhood, type Neighbourhood } from '../../src/use-cases/neighbourhood';
import { embeddedConnection, failing } from '../builders/embedded-connection';
import { at } from '../builders/work-item';

const NOW = at('2026-11-20T09:00:00Z');
const BERLIN = 'Europe/Berlin';
const site = demoCompany('2026-11-20');
const troubles = plantedTroubles();
const admin = { accountId: accountIn('jira-administrators') };
const outsider = {
  accountId: site.people.find(({ groups }) => groups.join() === 'site-users')?.accountId ?? '',
};

function accountIn(group: string): string {
  return site.people.find(({ groups }) => groups.includes(group))?.accountId ?? '';
}

function demo(): EmbeddedJira {
  return new EmbeddedJira(site, { baseUrl: 'http://jira.example', clock: () => NOW });
}

function idOf(key: string | undefined): string {
  const found = site.issues.find((issue) => issue.key === key);
  if (found === undefined) throw new Error(`There is no ${key ?? 'such issue'}`);
  return found.id;
}

function remembering(): FieldMemory & { kept: RememberedFields | null } {
  const memory = {
    kept: null as RememberedFields | null,
    recall: () => memory.kept,
    keep: (fields: RememberedFields) => {
      memory.kept = fields;
    },
  };
  return memory;
}

function read(
  connection: JiraConnection,
  issueId: string,
  facts: Partial<NeighbourhoodRequest> = {},
): Promise<NeighbourhoodReader> {
  return readNeighbourhood({
    connection,
    issueId,
    settings: Promise.resolve(DEFAULT_SETTINGS),
    memory: remembering(),
    reach: 'levels',
    ...facts,
  });
}

function viewOf(
  { reading }: NeighbourhoodReader,
  settings: Settings = DEFAULT_SETTINGS,
): Neighbourhood {
  return neighbourhood(reading, { settings, siteTimeZone: BERLIN, now: NOW });
}

describe('against the map of the whole site', () => {
  let ofWhole: ReadonlyMap<string, string>;
  let keys: readonly string[];

  beforeAll(async () => {
    const work = await readLinkedWork({
      connection: embeddedConnection(demo(), admin),
      settings: DEFAULT_SETTINGS,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    const { map } = analysePortfolio(
      { items: work.items, linkTypes: work.linkTypes, inScope: null, timeZone: BERLIN },
      DEFAULT_SETTINGS,
      () => NOW,
    );
    const { graph, providers, keys: all } = map.dependencies;
    const told = new Map<string, string>();
    graph.targets.forEach((consumer, row) => {
      const { health, reasons } = map.health[row] ?? { health: null, reasons: [] };
      const pair = `${all[providers[row] ?? 0] ?? ''} for ${all[consumer] ?? ''}`;
      told.set(pair, `${health ?? ''}: ${reasons.join()}`);
    });
    ofWhole = told;
    keys = all;
  });

  it.each(['levels', 'summary'] as const)(
    'judges every dependency of an issue alike (%s)',
    async (reach) => {
      const jira = demo();
      const memory = remembering();
      const sample = [...keys.filter((_, at) => at % 7 === 0), ...troubles['long-chain'].flat()];
      expect(sample.length).toBeGreaterThan(40);
      for (const key of sample) {
        const connection = embeddedConnection(jira, admin);
        const view = viewOf(await read(connection, idOf(key), { reach, memory }));
        expect(connection.requests.length).toBeLessThanOrEqual(3);
        const found = new Map<string, string>();
        for (const { item, judgement } of view.of(view.focusId, 'providers')) {
          const { health, reasons } = judgement;
          found.set(`${item?.key ?? ''} for ${key}`, `${health}: ${reasons.join()}`);
        }
        for (const { item, judgement } of view.of(view.focusId, 'consumers')) {
          const { health, reasons } = judgement;
          found.set(`${key} for ${item?.key ?? ''}`, `${health}: ${reasons.join()}`);
        }
        const wanted = [...ofWhole].filter(([pair]) => pair.split(' for ').includes(key));
        expect(Object.fromEntries(found)).toEqual(Object.fromEntries(wanted));
      }
    },
  );
});

it('knows the fields of the site from the first issue, and later asks only for those', async () => {
  const memory = remembering();
  const jira = demo();
  const focus = idOf(troubles['long-chain'][0]?.[2]);
  const first = embeddedConnection(jira, admin);
  await read(first, focus, { memory });
  expect(first.requests[0]?.path).toContain('fields=*all');
  expect(memory.kept?.siteFields.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Sprint', 'Flagged']),
  );
  const second = embeddedConnection(jira, admin);
  await read(second, focus, { memory });
  expect(second.requests[0]?.path).not.toContain('all');
  expect(second.requests).toHaveLength(3);
});

it('asks again where the settings want a field that was not asked for', async () => {
  const memory = remembering();
  const jira = demo();
  const focus = idOf(troubles['long-chain'][0]?.[2]);
  await read(embeddedConnection(jira, admin), focus, { memory });
  const settings = parseSettings({ team: { from: 'field:customfield_10030' } });
  const connection = embeddedConnection(jira, admin);
  await read(connection, focus, { memory, settings: Promise.resolve(settings) });
  expect(connection.requests).toHaveLength(4);
  expect(memory.kept?.asked).toContain('customfield_10030');
});

it('asks for the issue while the settings are still on their way', async () => {
  const connection = embeddedConnection(demo(), admin);
  let give: (settings: Settings) => void = () => undefined;
  const settings = new Promise<Settings>((resolve) => {
    give = resolve;
  });
  const reading = read(connection, idOf('SHOP-1'), { settings });
  expect(connection.requests).toHaveLength(1);
  give(DEFAULT_SETTINGS);
  await reading;
});

it('reads one issue where it has no dependencies', async () => {
  const linked = new Set(site.links.flatMap(({ sourceId, targetId }) => [sourceId, targetId]));
  const alone = site.issues.find(({ id }) => !linked.has(id));
  const connection = embeddedConnection(demo(), admin);
  const view = viewOf(await read(connection, alone?.id ?? ''));
  expect(connection.requests).toHaveLength(1);
  expect(dependencySummary(view)).toMatchObject({ hasAny: false, nextDate: null });
});

it('leaves out ends the person may not see, as Jira does', async () => {
  const [provider, consumer] = troubles['restricted-project'][0] ?? [];
  const lawyer = { accountId: accountIn('legal-team') };
  const seen = viewOf(await read(embeddedConnection(demo(), lawyer), idOf(consumer)));
  const keysOf = (view: Neighbourhood): readonly (string | undefined)[] =>
    view.of(view.focusId, 'providers').map(({ item }) => item?.key);
  expect(keysOf(seen)).toContain(provider);
  const hidden = await read(embeddedConnection(demo(), outsider), idOf(consumer));
  expect(keysOf(viewOf(hidden))).not.toContain(provider);
});

it('shows an end that Jira names but does not return as one without access', async () => {
  const [provider, consumer] = troubles['both-types'][0] ?? [];
  const inner = embeddedConnection(demo(), admin);
  const reader = await read(
    {
      ...inner,
      transport: async (request) => {
        const answer = await inner.transport(request);
        if (!request.path.endsWith('bulkfetch')) return answer;
        const { issues } = answer.body as { issues: readonly { key: string }[] };
        return { ...answer, body: { issues: issues.filter(({ key }) => key !== provider) } };
      },
    },
    idOf(consumer),
  );
  const [neighbour] = viewOf(reader).of(idOf(consumer), 'providers');
  expect(neighbour).toMatchObject({ item: null, judgement: { health: 'unplanned' } });
  expect(neighbour?.judgement.reasons).toContain('provider-outside');
});

it('reads the first hundred of more neighbours, open ones first, and others when asked', async () => {
  const type = site.linkTypes.find(({ name }) => name === 'Blocks');
  const focus = idOf('ORG-1');
  const others = site.issues.filter(({ key }) => key.startsWith('SHOP-')).slice(0, 130);
  const links = others.map(({ id }, position) => ({
    id: String(90_000 + position),
    typeId: type?.id ?? '',
    sourceId: focus,
    targetId: id,
  }));
  const data = { ...site, links };
  const jira = new EmbeddedJira(data, { baseUrl: 'http://jira.example', clock: () => NOW });
  const connection = embeddedConnection(jira, admin);
  const reader = await read(connection, focus);
  const before = viewOf(reader);
  expect(before.of(focus, 'consumers')).toHaveLength(100);
  const left = before.unread(focus, 'consumers');
  expect(left).toHaveLength(others.length - 100);
  expect(new Set(left.map(({ judgement }) => judgement.health))).toEqual(new Set(['done']));
  await reader.readNext(left.map(({ id }) => id));
  const after = viewOf(reader);
  expect(after.of(focus, 'consumers')).toHaveLength(others.length);
  expect(after.unread(focus, 'consumers')).toEqual([]);
});

it('works with rules for link types that the neighbourhood does not show', async () => {
  const linkTypes = [
    { name: 'Blocks', waits: 'inward' as const },
    { name: 'Not here', waits: 'inward' as const },
  ];
  const settings = parseSettings({ linkTypes });
  const focus = idOf(troubles['long-chain'][0]?.[1]);
  const reader = await read(embeddedConnection(demo(), admin), focus, {
    settings: Promise.resolve(settings),
  });
  expect(viewOf(reader, settings).of(focus, 'providers')).not.toEqual([]);
});

it('says why where Jira does not answer', async () => {
  const connection = embeddedConnection(demo(), admin, () => failing(404));
  await expect(read(connection, '1')).rejects.toMatchObject({ fault: 'not-found' });
});
