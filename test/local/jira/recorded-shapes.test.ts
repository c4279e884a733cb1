import { existsSync, readFileSync } from 'node:fs';
import { differentKinds, placesWithout, shapeOf, type JsonShape } from '../../builders/json-shape';
import { describeWithFile, sharedDataFile } from '../../shared-data';
import { testSite } from './small-site';

interface Recording {
  readonly file: string;
  readonly request: string;
  /** Whole: nothing was cut from it, so that the emulator must not tell more either. */
  readonly isWhole: boolean;
  /** What the emulator leaves out: the beginnings of places. */
  readonly leftOut: readonly string[];
}

const RECORDINGS: readonly Recording[] = [
  {
    file: 'bitovi/bitovi-training-fields.json',
    request: 'GET /rest/api/3/field',
    isWhole: true,
    // Fields of team-managed projects, and settings of apps that make fields.
    leftOut: ['[].scope', '[].schema.configuration'],
  },
  {
    file: 'bitovi/bitovi-training-issue-types.json',
    request: 'GET /rest/api/3/issuetype',
    isWhole: true,
    leftOut: ['[].scope', '[].untranslatedName', '[].avatarId'],
  },
  {
    file: 'bitovi/bitovi-training-server-info.json',
    request: 'GET /rest/api/3/serverInfo',
    isWhole: true,
    leftOut: ['.displayUrlServicedeskHelpCenter', '.displayUrlConfluence'],
  },
  cut('boards', 'GET /rest/agile/1.0/board'),
  cut('sprints', 'GET /rest/agile/1.0/board/1/sprint'),
  cut('issue-link-types', 'GET /rest/api/3/issueLinkType'),
  cut('myself', 'GET /rest/api/3/myself'),
  cut('projects', 'GET /rest/api/3/project', ['[].lead']),
  cut('transitions', 'GET /rest/api/3/issue/WEB-4/transitions', ['.transitions[].isAvailable']),
  // The user names of older sites.
  cut('users', 'GET /rest/api/3/users/search', ['[].name']),
  cut('serverinfo', 'GET /rest/api/3/serverInfo'),
  cut('issue', 'GET /rest/api/3/issue/WEB-1', ['.fields.watches']),
  cut('search', 'GET /rest/api/3/search/jql?fields=*all&jql=project=WEB', [
    '.expand',
    '.issues[].fields.watches',
  ]),
];

function cut(name: string, request: string, leftOut: readonly string[] = []): Recording {
  return { file: `jira_cli/${name}.json`, request, isWhole: false, leftOut };
}

function recordedShape(file: string): JsonShape {
  return shapeOf(JSON.parse(readFileSync(sharedDataFile(`rest/${file}`), 'utf8')));
}

/** A site whose issues have a value in most fields. */
async function fullSite() {
  const site = testSite();
  const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Why' }] }];
  const description = { type: 'doc', version: 1, content };
  const edited = { fields: { labels: ['shop'], description } };
  await site.ask('PUT /rest/api/3/issue/WEB-1', { body: edited });
  const fields = { resolution: { name: 'Done' } };
  const done = { transition: { id: '31' }, fields };
  await site.ask('POST /rest/api/3/issue/WEB-1/transitions', { body: done });
  return site;
}

const first = sharedDataFile(`rest/${RECORDINGS[0]?.file ?? ''}`);
describeWithFile(first)('Recorded answers of several sites', () => {
  it.each(RECORDINGS.map((one) => [one.request, one] as const))(
    'have the shape of %s',
    async (request, { file, isWhole, leftOut }) => {
      const { ask } = await fullSite();
      const { status, body } = await ask(request, { as: 'ann' });
      const [ours, theirs] = [shapeOf(body), recordedShape(file)];
      expect(status).toBe(200);
      expect(differentKinds(ours, theirs)).toEqual([]);
      expect(isWhole ? placesWithout(ours, theirs) : []).toEqual([]);
      const missing = placesWithout(theirs, ours);
      expect(missing.filter((place) => !leftOut.some((part) => place.startsWith(part)))).toEqual(
        [],
      );
      expect(leftOut.filter((part) => !missing.some((place) => place.startsWith(part)))).toEqual(
        [],
      );
    },
  );

  const issues = 'bitovi/bitovi-training.json';
  it('have the parts of the fields of issues, and no others', async () => {
    expect(existsSync(sharedDataFile(`rest/${issues}`))).toBe(true);
    const { ask } = await fullSite();
    const search = 'GET /rest/api/3/search/jql?fields=*all&jql=project=WEB';
    const { body } = await ask(search, { as: 'ann' });
    const ours = shapeOf((body as { readonly issues: unknown }).issues);
    const theirs = recordedShape(issues);
    expect(differentKinds(ours, theirs)).toEqual([]);
    // Fields are different on every site; what a field is made of is not.
    const more = placesWithout(ours, theirs).filter((place) => {
      const parent = place.slice(0, place.lastIndexOf('.'));
      return parent !== '[].fields' && theirs.has(parent) && !place.endsWith('outwardIssue');
    });
    expect(more).toEqual([]);
  });
});
