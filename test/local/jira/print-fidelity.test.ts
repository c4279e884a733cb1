import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { evidenceCounts } from '../../../local/jira/rest/fidelity';

it('prints in one line how many behaviours are known how', () => {
  const script = path.join(__dirname, '../../../local/jira/rest/print-fidelity.ts');
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
  const counts = [...evidenceCounts()].map(([evidence, count]) => `${String(count)} ${evidence}`);
  expect(printed).toContain(`embedded Jira: ${counts.join(', ')}`);
  expect(printed.trimEnd().split('\n')).toHaveLength(1);
});
