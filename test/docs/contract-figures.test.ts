import { readFileSync } from 'node:fs';
import path from 'node:path';
import { countContracts } from '../../local/report/contract-counts';
import { runJson } from '../builders/run';
import { temporaryFolder } from '../builders/temporary-folder';

const { write } = temporaryFolder();
const page = readFileSync(path.join(__dirname, '../../docs/figures.md'), 'utf8');

const block = (language: string): string =>
  new RegExp(`^\`\`\`${language} contract\\n([\\s\\S]*?)^\`\`\``, 'm').exec(page)?.[1] ?? '';

it('shows of contracts what the report says of their example', async () => {
  const data = write('contracts.jsonl', block('jsonl'));
  const report = await runJson(['--data', data, '--as-of', '2026-11-20']);
  expect(report).toMatchObject(JSON.parse(block('json')) as object);
});

it('explains every state of a contract', () => {
  const [, chapter = ''] = /^## Contract\n([\s\S]*?)^### /m.exec(page) ?? [];
  for (const state of Object.keys(countContracts([]))) expect(chapter).toContain(`| \`${state}\``);
});
