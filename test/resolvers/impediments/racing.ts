import { setTimeout as pause } from 'node:timers/promises';
import type { ImpedimentWriting } from '../../../src/contract/impediment-writing';
import type { ContractApp } from '../contracts/contract-app';
import { edit, history, IMPEDED, PLACE, PROPERTY, raise, step, type Open } from './steps';

const ROUNDS = 40;

/** Two people at one record, and writes beside the app. */
export function racingSuite(open: Open): void {
  it('lets the first of two move the card, and shows both to the other', async () => {
    const app = await open();
    await step(app, raise());
    const both = await Promise.all([
      step(app, { kind: 'move', to: 'resolving' }, { base: 1, as: 'max' }),
      step(app, { kind: 'remove', solution: 'Gone' }, { base: 1, as: 'leo' }),
    ]);
    const [first] = both.filter(({ kind }) => kind === 'written');
    const [other] = both.filter(({ kind }) => kind === 'refused');
    expect(other).toMatchObject({ because: 'conflict', standing: first?.standing });
    await expect(app.property(IMPEDED, PROPERTY)).resolves.toMatchObject({
      record: { state: first?.standing?.notes.record?.state },
    });
  });

  it('lets two people save many times, and loses nothing unseen', async () => {
    const app = await open();
    await step(app, raise());
    let calls = 0;
    // Now in step, now one behind the other, so that each finds the other at every stage.
    app.onTheWay(({ method }, ask) => {
      calls += 1;
      if (calls % 23 < 9) return undefined;
      return pause(method === 'PUT' ? (calls % 5) * 20 : calls % 3).then(ask);
    });
    const bases = new Map([
      ['max', 1],
      ['leo', 1],
    ]);
    const saved: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      await Promise.all(
        [...bases.keys()].map(async (person) => {
          const answer = await save(app, person, bases.get(person) ?? 0, round);
          if (answer.kind === 'written') saved.push(answer.standing.revision);
          if (answer.standing !== null) bases.set(person, answer.standing.revision);
        }),
      );
    }
    expect(saved.length).toBeGreaterThanOrEqual(ROUNDS);
    expect(saved.toSorted((a, b) => a - b)).toStrictEqual(saved.map((_, at) => at + 2));
    const revisions = (await history(app)).map(({ revision }) => revision);
    expect(revisions[0]).toBe(saved.length + 1);
    expect(revisions).toStrictEqual(revisions.map((_, at) => saved.length + 1 - at));
  });

  it.each([
    ['changed', (value: Saved) => ({ ...value, record: { ...value.record, what: 'Mine' } }), 1],
    ['given another revision', (value: Saved) => ({ ...value, revision: 7 }), 7],
  ])('tells that something else has %s the record, and shows it', async (_, change, revision) => {
    const app = await open();
    await step(app, raise());
    const written = (await app.property(IMPEDED, PROPERTY)) as Saved;
    await app.jira(`PUT ${PLACE}`, 'leo', change(written));
    await expect(step(app, edit(), { base: 5 })).resolves.toMatchObject({
      ...{ because: 'conflict', changedOutside: true, standing: { revision } },
    });
    const saved = await step(app, edit(), { base: revision });
    expect(saved).toMatchObject({ kind: 'written', changedOutside: true });
    const next = saved.standing?.revision ?? 0;
    expect(next).toBeGreaterThan(revision);
    await expect(step(app, edit(), { base: next })).resolves.toMatchObject({
      kind: 'written',
      changedOutside: false,
    });
    await expect(history(app)).resolves.toMatchObject([
      { changedOutside: false },
      { changedOutside: true },
      { changedOutside: false },
    ]);
  });

  it('takes no deleted record for the one it was', async () => {
    const app = await open();
    await step(app, raise());
    await app.jira(`DELETE ${PLACE}`, 'max');
    await expect(step(app, edit(), { base: 1 })).resolves.toMatchObject({
      because: 'conflict',
      changedOutside: true,
      standing: { revision: 0, notes: { record: null } },
    });
    await expect(step(app, raise())).resolves.toMatchObject({
      kind: 'written',
      standing: { revision: 2 },
    });
  });
}

interface Saved {
  readonly record: object;
}

function save(
  app: ContractApp,
  as: string,
  base: number,
  round: number,
): Promise<ImpedimentWriting> {
  return step(app, edit({ what: `${as} ${String(round)}` }), { base, as });
}
