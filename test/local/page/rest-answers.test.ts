import { EmbeddedJira } from '../../../local/jira/embedded-jira';
import { numberOf, otherValues, sprintsOf } from '../../../local/page/src/issue-view/field-values';
import { isFlagged } from '../../../local/page/src/issues/flagged';
import {
  commentSchema,
  fieldSchema,
  historySchema,
  issueSchema,
  linkTypeSchema,
  prioritySchema,
  sprintSchema,
  transitionSchema,
} from '../../../local/page/src/rest/issue-schemas';
import { readRefusal } from '../../../local/page/src/rest/jira-refusal';
import { foundProjectSchema, projectSchema } from '../../../local/page/src/rest/project-schemas';
import { findSiteFields } from '../../../local/page/src/rest/site-fields';
import * as z from 'zod/mini';
import { SITE, TODAY } from '../demo/sites';

const jira = new EmbeddedJira(SITE, {
  baseUrl: 'http://jira.example',
  clock: () => Date.parse(`${TODAY}T08:00:00Z`),
});
const admin = SITE.people.find(({ groups }) => groups.includes('jira-administrators'));
const accountId = admin?.accountId ?? '';

async function get(path: string): Promise<unknown> {
  const { status, body } = await jira.handle({ method: 'GET', path }, { accountId });
  expect(status).toBe(200);
  return body;
}

const issuePath = '/rest/api/3/issue/SHOP-294';

describe('what the page reads of the embedded Jira', () => {
  it.each([
    [`${issuePath}?fields=*all,-comment`, issueSchema],
    [`${issuePath}/transitions`, z.object({ transitions: z.array(transitionSchema) })],
    [`${issuePath}/comment`, z.object({ comments: z.array(commentSchema), total: z.number() })],
    [`${issuePath}/changelog`, z.object({ values: z.array(historySchema), isLast: z.boolean() })],
    ['/rest/api/3/issueLinkType', z.object({ issueLinkTypes: z.array(linkTypeSchema) })],
    ['/rest/api/3/priority', z.array(prioritySchema)],
    ['/rest/api/3/field', z.array(fieldSchema)],
    [
      '/rest/api/3/project/search?expand=lead&orderBy=key',
      z.object({ values: z.array(foundProjectSchema), isLast: z.boolean() }),
    ],
    ['/rest/api/3/project/SHOP', projectSchema],
    [
      '/rest/agile/1.0/board?projectKeyOrId=SHOP',
      z.object({ values: z.array(z.object({ id: z.number() })), isLast: z.boolean() }),
    ],
    [
      '/rest/agile/1.0/board/1/sprint?state=active,future',
      z.object({ values: z.array(sprintSchema), isLast: z.boolean() }),
    ],
  ])('%s has the form it expects', async (path, schema) => {
    expect(schema.safeParse(await get(path)).error).toBeUndefined();
  });

  it('finds sprint, flag and story points by what they are', async () => {
    const fields = findSiteFields(z.parse(z.array(fieldSchema), await get('/rest/api/3/field')));
    expect([fields.sprint?.name, fields.flagged?.name, fields.storyPoints?.name]).toEqual([
      'Sprint',
      'Flagged',
      'Story Points',
    ]);
    const issue = issueSchema.parse(await get(`${issuePath}?fields=*all`));
    expect(numberOf(issue.fields, fields.storyPoints)).toBe(5);
    expect(sprintsOf(issue.fields, fields.sprint)).toEqual([]);
    expect(isFlagged(issue.fields, fields.flagged?.id ?? null)).toBe(false);
    expect(otherValues(issue.fields, fields)).toMatchObject([{ name: 'Team', text: 'Checkout' }]);
  });
});

describe('a refusal', () => {
  it.each([
    ['{"errorMessages":["One."],"errors":{"labels":"Two."}}', ['One.', 'Two.']],
    ['{"type":"about:blank","detail":"No such path."}', ['No such path.']],
    ['Client must be authenticated.', ['Client must be authenticated.']],
    ['', ['The site answered with status 400.']],
    ['{"errorMessages":[],"errors":{}}', ['The site answered with status 400.']],
  ])('%s tells its sentences', (text, sentences) => {
    expect(readRefusal(400, text).sentences).toEqual(sentences);
  });
});
