import { FLAGGED, testSite } from './small-site';

type Meta = Readonly<Record<string, { readonly name: string; readonly operations: string[] }>>;

async function editable(issue: string, as: string): Promise<Meta> {
  const answer = await testSite().ask(`GET /rest/api/3/issue/${issue}/editmeta`, { as });
  expect(answer.status).toBe(200);
  return (answer.body as { fields: Meta }).fields;
}

it('names the fields that the person may edit, with the options of each', async () => {
  const fields = await editable('WEB-1', 'max');
  expect(fields).toMatchObject({
    summary: { required: true, operations: ['set'], schema: { system: 'summary' } },
    labels: { operations: ['add', 'set', 'remove'] },
    [FLAGGED]: {
      name: 'Flagged',
      key: FLAGGED,
      schema: { type: 'array', items: 'option', customId: 10021 },
      allowedValues: [{ id: '10019', value: 'Impediment' }],
    },
  });
  expect(fields).not.toHaveProperty('created');
});

it('leaves out a field that is not on the screen', async () => {
  expect(Object.keys(await editable('LOCK-1', 'leo'))).not.toContain(FLAGGED);
});

it('names no field to those who may not edit, and no issue to those who may not see it', async () => {
  await expect(editable('WEB-1', 'vera')).resolves.toEqual({});
  await expect(testSite().ask('GET /rest/api/3/issue/LOCK-1/editmeta')).resolves.toMatchObject({
    status: 404,
  });
});
