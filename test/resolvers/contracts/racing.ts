import { setTimeout as pause } from 'node:timers/promises';
import {
  ASK_PROPERTY,
  askChange,
  CONSUMER,
  whyChange,
  type ContractApp,
  type ContractAppWish,
  type OnTheWay,
} from './contract-app';
import { withTransaction } from './storage-faults';

type Open = (wish?: Omit<ContractAppWish, 'code'>) => Promise<ContractApp>;

const PROPERTY = `/rest/api/3/issue/${CONSUMER}/properties/${ASK_PROPERTY}`;
const A_MINUTE_LATER = '2026-11-20T09:01:00Z';
const ROUNDS = 150;
const NEVER = new Promise<never>(() => undefined);

/** Two people at one half, people beside the app, and functions that end too early. */
export function racingSuite(open: Open): void {
  it('lets two people save hundreds of times, and loses nothing unseen', async () => {
    const app = await open();
    await app.write(askChange());
    let calls = 0;
    // Now in step, now one far behind the other, so that each finds the other at every stage.
    app.onTheWay(({ method }, ask) => {
      calls += 1;
      if (calls % 23 < 9) return undefined;
      return pause(method === 'PUT' ? (calls % 5) * 30 : calls % 3).then(ask);
    });
    const people = [new Saver(app, 'max'), new Saver(app, 'leo')];
    for (let round = 0; round < ROUNDS; round += 1) {
      await Promise.all(people.map((one) => one.save(`${one.person} ${String(round)}`)));
    }
    const done = people
      .flatMap(({ saves }) => saves)
      .sort((one, two) => one.revision - two.revision);
    // Each save stands on the one its person saw: revision follows revision, and all are in the history.
    expect(done.map(({ revision }) => revision)).toStrictEqual(done.map((_, at) => at + 2));
    expect(done.every(({ seen, revision }) => revision === seen + 1)).toBe(true);
    expect(new Set(done.map(({ person }) => person)).size).toBe(2);
    // The other one of each round did not see the first one's, and was told.
    expect(done).toHaveLength(ROUNDS);
    const last = done.at(-1);
    await expect(app.property(CONSUMER, ASK_PROPERTY)).resolves.toMatchObject({
      revision: last?.revision,
      asks: [{ why: last?.why, by: last?.person }],
    });
    const noted = app
      .stored()
      .filter(({ entityName }) => entityName === 'audit')
      .map(({ value }) => (value as { after: { entry: { why: string } } }).after.entry.why);
    expect(noted.slice(1)).toStrictEqual(done.map(({ why }) => why));
  });

  it('lets the first of two save who saw the same, and shows both to the other', async () => {
    const app = await open();
    await app.write(askChange());
    const both = await Promise.all([
      app.write(whyChange('Taxes', 1), 'max'),
      app.write(whyChange('Rebates', 1), 'leo'),
    ]);
    const [first] = both.filter(({ kind }) => kind === 'written');
    const [other] = both.filter(({ kind }) => kind === 'refused');
    expect(other).toMatchObject({ because: 'conflict', standing: first?.standing });
  });

  it.each([
    ['changed', (value: object) => ({ ...value, index: {}, asks: [] }), { entries: [] }],
    ['given another revision', (value: object) => ({ ...value, revision: 7 }), { revision: 7 }],
    [
      'given the highest revision',
      (value: object) => ({ ...value, revision: 2e9 }),
      { revision: 2e9 },
    ],
  ])('tells that something else has %s the half', async (_, change, stands) => {
    const app = await open();
    await app.write(askChange());
    const written = (await app.property(CONSUMER, ASK_PROPERTY)) as object;
    await app.jira(`PUT ${PROPERTY}`, 'leo', change(written));
    const refused = await app.write(askChange({ id: 'b1', provider: { partyId: 'acme' } }, 5));
    expect(refused).toMatchObject({ because: 'conflict', changedOutside: true, standing: stands });
    const base = refused.standing?.revision ?? 0;
    const saved = await app.write(askChange({ id: 'b1', provider: { partyId: 'acme' } }, base));
    expect(saved).toMatchObject({ kind: 'written', changedOutside: true });
    const revision = saved.standing?.revision ?? 0;
    expect(revision).toBeGreaterThan(1);
    expect(revision).not.toBe(base);
    await expect(
      app.write(askChange({ id: 'b2', provider: { partyId: 'other' } }, revision)),
    ).resolves.toMatchObject({ kind: 'written', changedOutside: false });
  });

  it('takes no deleted half for the one it was', async () => {
    const app = await open();
    await app.write(askChange());
    await app.jira(`DELETE ${PROPERTY}`, 'max');
    await expect(app.write(whyChange('Taxes', 1))).resolves.toMatchObject({
      because: 'conflict',
      changedOutside: true,
      standing: { revision: 0, entries: [] },
    });
    await expect(app.write(askChange())).resolves.toMatchObject({
      kind: 'written',
      changedOutside: true,
      standing: { revision: 2 },
    });
  });

  it('takes key order and spelling for what they are', async () => {
    const app = await open();
    await app.write(askChange());
    const written = (await app.property(CONSUMER, ASK_PROPERTY)) as object;
    const turned = Object.fromEntries(Object.entries(written).reverse());
    await app.jira(`PUT ${PROPERTY}`, 'leo', turned);
    await expect(app.write(whyChange('Taxes', 1))).resolves.toMatchObject({
      kind: 'written',
      changedOutside: false,
    });
  });

  it('shows what stands where something else writes between its write and its look', async () => {
    const app = await open();
    await app.write(askChange());
    const written = (await app.property(CONSUMER, ASK_PROPERTY)) as object;
    const outside = { ...written, asks: [] };
    app.onTheWay(({ method }, ask) =>
      method === 'PUT'
        ? ask().then(async (said) => {
            await app.jira(`PUT ${PROPERTY}`, 'leo', outside);
            return said;
          })
        : undefined,
    );
    await expect(app.write(whyChange('Taxes', 1))).resolves.toMatchObject({
      kind: 'written',
      changedOutside: true,
      standing: { revision: 1, entries: [] },
    });
  });

  it.each<[string, OnTheWay, { readonly stands: number; readonly history: readonly string[] }]>([
    [
      'before it wrote',
      ({ method }) => (method === 'PUT' ? NEVER : undefined),
      { stands: 1, history: ['ask', 'change'] },
    ],
    [
      'after it wrote',
      ({ method }, ask) => (method === 'PUT' ? ask().then(() => NEVER) : undefined),
      { stands: 2, history: ['ask', 'change', 'change'] },
    ],
  ])('heals where a function ended %s', async (_, disturbs, { stands, history }) => {
    const before = await open({ invocationLimitMs: 400 });
    await before.write(askChange());
    before.onTheWay(disturbs);
    await expect(before.write(whyChange('Lost', 1))).rejects.toThrow('timed out');
    const app = await open({ site: before.snapshot(), storage: before.stored() });

    await expect(app.write(whyChange('Too early', 1), 'leo')).resolves.toMatchObject({
      because: 'busy',
      changedOutside: false,
    });
    app.at(A_MINUTE_LATER);
    const wrongBase = await app.write(whyChange('After', 3 - stands), 'leo');
    expect(wrongBase).toMatchObject({
      because: 'conflict',
      changedOutside: false,
      standing: { revision: stands },
    });
    await expect(app.write(whyChange('After', stands), 'leo')).resolves.toMatchObject({
      kind: 'written',
      changedOutside: false,
      standing: { revision: 3, entries: [{ why: 'After' }] },
    });
    const told = await app.call('readContractHistory', { issueId: CONSUMER, cursor: null });
    const actions = told.ok ? told.value.rows.map(({ action }) => action).reverse() : [];
    expect(actions).toStrictEqual(history);
  });

  it.each([
    [1, 'the claim'],
    [2, 'the note'],
  ])('takes a save for made where the answer to %d, %s, got lost', async (nth) => {
    const app = await open();
    await app.write(askChange());
    const saved = await withTransaction(
      nth,
      async (ask) => {
        await ask();
        throw new Error('socket hang up');
      },
      () => app.write(whyChange('Taxes', 1)),
    );
    expect(saved).toMatchObject({ kind: 'written', standing: { revision: 2 } });
    await expect(app.write(whyChange('Rebates', 2))).resolves.toMatchObject({
      kind: 'written',
      changedOutside: false,
    });
    await expect(
      app.call('readContractHistory', { issueId: CONSUMER, cursor: null }),
    ).resolves.toMatchObject({
      value: { rows: [{ revision: 3 }, { revision: 2 }, { revision: 1 }] },
    });
  });

  it('notes later what it could not note at once', async () => {
    const app = await open();
    await app.write(askChange());
    const down = (): Promise<Response> =>
      Promise.resolve(Response.json({ code: 'INTERNAL', message: 'down' }, { status: 503 }));
    await expect(
      withTransaction(2, down, () => app.write(whyChange('Taxes', 1))),
    ).resolves.toMatchObject({ kind: 'written', standing: { revision: 2 } });
    app.at(A_MINUTE_LATER);
    await expect(app.write(whyChange('Rebates', 2))).resolves.toMatchObject({
      kind: 'written',
      changedOutside: false,
      standing: { revision: 3 },
    });
    await expect(
      app.call('readContractHistory', { issueId: CONSUMER, cursor: null }),
    ).resolves.toMatchObject({
      value: { rows: [{ revision: 3 }, { revision: 2 }, { revision: 1 }] },
    });
  });

  it('writes nothing where it cannot claim', async () => {
    const app = await open();
    const down = (): Promise<Response> =>
      Promise.resolve(Response.json({ code: 'INTERNAL', message: 'down' }, { status: 503 }));
    await expect(
      withTransaction(1, down, () => app.call('writeContract', askChange())),
    ).resolves.toMatchObject({ ok: false, refusal: { code: 'unavailable' } });
    await expect(app.property(CONSUMER, ASK_PROPERTY)).resolves.toBeUndefined();
  });
}

interface Save {
  readonly person: string;
  readonly why: string;
  readonly seen: number;
  readonly revision: number;
}

/** Somebody who saves on what was seen last, and looks again when that is refused. */
class Saver {
  readonly saves: Save[] = [];
  private seen = 1;

  constructor(
    private readonly app: ContractApp,
    readonly person: string,
  ) {}

  async save(why: string): Promise<void> {
    const { person, seen } = this;
    const answer = await this.app.write(whyChange(why, seen), person);
    if (answer.changedOutside) throw new Error('Nobody else was there');
    const revision = answer.standing?.revision ?? 0;
    if (answer.kind === 'written') this.saves.push({ person, why, seen, revision });
    this.seen = revision;
  }
}
