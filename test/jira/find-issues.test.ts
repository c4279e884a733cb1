import { findIssues } from '../../src/jira/find-issues';

describe('finding an issue by words', () => {
  it.each([
    ['\u0939\u093f\u0928\u094d\u0926\u0940', 'a word with marks'],
    ['Pru\u0308fung', 'a word whose marks stand apart'],
  ])('keeps %s whole', async (typed) => {
    const asked: string[] = [];
    const connection = {
      waitMs: () => Promise.resolve(),
      transport: ({ body }: { readonly body?: unknown }) => {
        asked.push(JSON.stringify(body));
        return Promise.resolve({ status: 200, header: () => null, body: { issues: [] } });
      },
    };
    await findIssues(connection, typed);
    expect(asked.join()).toContain(`${typed.toLowerCase().normalize('NFC')}*`);
  });
});
