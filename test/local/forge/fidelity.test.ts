import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceCounts, fidelityTable, refusalTable } from '../../../local/forge/fidelity';

it('says in the README how each behaviour is known', () => {
  const readme = readFileSync(join(__dirname, '../../../local/forge/README.md'), 'utf8');

  expect(narrow(readme)).toContain(narrow(fidelityTable()));
  expect(narrow(readme)).toContain(narrow(refusalTable()));
});

it('counts how many are assumed', () => {
  expect([...evidenceCounts().keys()]).toStrictEqual([
    ...['package', 'documented', 'reported', 'assumed'],
  ]);
});

/** Prettier pads the cells of a table. */
function narrow(markdown: string): string {
  return markdown.replace(/-{3,}/gu, '---').replace(/ {2,}/gu, ' ');
}
