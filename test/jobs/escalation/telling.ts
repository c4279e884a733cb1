import { impeded, recordValue, type Open } from './escalation-app';

const [ONE, TWO, THREE] = ['2101', '2102', '2103'];
const at = (day: number): Readonly<Record<string, string>> => {
  const levelSince = `2026-11-${String(day).padStart(2, '0')}T09:00:00.000Z`;
  return { levelSince, raisedAt: levelSince };
};

/** Who is told, how often, and of what. */
export function tellingSuite(open: Open): void {
  it('writes each person so many comments, and one for all others', async () => {
    const issues = Array.from({ length: 7 }, (_, n) => impeded(101 + n, { facts: at(9 - n) }));
    const app = await open({ issues, impediments: { clock: { mostComments: 3 } } });

    await expect(app.run()).resolves.toMatchObject({
      ...{ escalated: 7, told: 3, digests: 1, digested: 4, untold: [], stopped: null },
    });

    // The longest first; the digest stands on the next one.
    expect(issues.map(({ id }) => app.comments(id).length)).toEqual([0, 0, 0, 1, 1, 1, 1]);
    const [digest] = app.comments('2104');
    expect(digest).toContain('this impediment and 3 more stood past their limits');
    expect(digest).toMatch(
      /"href":"http:\/\/127\.0\.0\.1:8080\/jira\/apps\/[^/"]+\/[^/"]+\/impediments\?owner=me"/u,
    );
    expect(digest).not.toMatch(/WEB-|Summary|signature/u);
    // Those of the digest are told too.
    await expect(app.run()).resolves.toMatchObject({ escalated: 0, told: 0, digests: 0 });
    expect(app.allComments).toHaveLength(4);
  });

  it.each([
    [2, 'this impediment and no other'],
    [1, 'this impediment and one more'],
  ])('with %d comments says: %s', async (mostComments, words) => {
    const issues = [impeded(101), impeded(102), impeded(103)];
    const app = await open({ issues, impediments: { clock: { mostComments } } });
    await app.run();
    expect(app.allComments.filter((comment) => comment.includes(words))).toHaveLength(1);
  });

  it('counts comments by person, not by level', async () => {
    const app = await open({
      issues: [
        impeded(101, { facts: { ...at(6) } }),
        impeded(102, { facts: { ...at(5), level: 'train' } }),
      ],
      impediments: {
        levelOwners: { train: 'tess', portfolio: 'tess' },
        clock: { mostComments: 1 },
      },
    });
    await expect(app.run()).resolves.toMatchObject({ escalated: 2, told: 1, digests: 1 });
    expect(app.comments(TWO)[0]).toContain('portfolio level');
  });

  it('tells nobody who may not see the issue, who has left, or who is nobody', async () => {
    const app = await open({
      issues: [
        impeded(101, { project: 'LOCK', facts: { level: 'train' } }),
        impeded(102, { facts: { level: 'train' } }),
        impeded(103),
      ],
      impediments: { levelOwners: { train: 'gone', portfolio: 'pia' } },
    });
    await expect(app.run()).resolves.toMatchObject({
      ...{ escalated: 3, told: 1 },
      untold: [{ because: 'not-shown', count: 2, issueIds: [ONE, THREE] }],
    });
    expect(app.allComments).toHaveLength(1);
    expect(app.comments(TWO)[0]).toContain('"id":"pia"');
  });

  it('takes recipients and levels from the settings, whatever a record says', async () => {
    const forged = recordValue({ owner: 'ann', escalatesTo: 'leo', limits: { team: 0 } });
    const value = { ...forged, levelOwners: { train: 'max' }, recipients: ['max'] };
    const app = await open({ issues: [impeded(101, { value })] });
    await app.run();
    expect(app.comments(ONE)[0]).toContain('"id":"tess"');
    expect(app.record(ONE)).toMatchObject({ owner: 'tess' });
  });

  it('never puts a word of the issue or of the record into a comment', async () => {
    const value = recordValue({ what: '@[~ann] EVIL', nextStep: 'EVIL', cause: 'evil-cause' });
    const issues = [impeded(101, { value, issue: { summary: 'EVIL <b>' } })];
    const app = await open({ issues });
    await app.run();
    expect(app.comments(ONE)).toHaveLength(1);
    expect(app.comments(ONE)[0]).not.toMatch(/evil/iu);
  });

  it('gives the digest to the next issue that takes it', async () => {
    const issues = [impeded(101, { facts: at(2) }), impeded(102, { facts: at(3) }), impeded(103)];
    const app = await open({ issues, impediments: { clock: { mostComments: 1 } } });
    app.onTheWay(({ method, path }) =>
      method === 'POST' && path === `/rest/api/3/issue/${TWO}/comment`
        ? Promise.resolve({ status: 400, headers: {}, body: { errorMessages: ['No.'] } })
        : undefined,
    );
    await expect(app.run()).resolves.toMatchObject({
      told: 1,
      digests: 1,
      digested: 2,
      untold: [],
    });
    expect(app.comments(THREE)[0]).toContain('this impediment and one more');
  });
}
