import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FINDING_KINDS } from '../../src/domain/findings/finding';
import { HEALTH_OF_REASON } from '../../src/domain/dependencies/health';
import { runJson } from '../builders/run';
import { temporaryFolder } from '../builders/temporary-folder';

const { write } = temporaryFolder();
const page = readFileSync(path.join(__dirname, '../../docs/figures.md'), 'utf8');

const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    ([, text]) => text ?? '',
  );

it('shows parts of the report that its example really gives', async () => {
  const [example = ''] = blocks('jsonl');
  const report = await runJson([
    '--data',
    write('example.jsonl', example),
    '--as-of',
    '2026-11-20',
  ]);
  const shown = blocks('json');
  expect(shown.length).toBeGreaterThan(5);
  for (const text of shown) expect(report).toMatchObject(JSON.parse(text) as object);
});

it('explains every reason and every finding', () => {
  for (const code of [...Object.keys(HEALTH_OF_REASON), ...FINDING_KINDS]) {
    expect(page).toContain(`\`${code}\``);
  }
});
