import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { READ_QUESTIONS, WRITE_QUESTIONS } from '../../../local/probe/questions';
import { evidenceCounts } from '../../../local/jira/rest/fidelity';

it('prints how many behaviours are known how, and what a real site has confirmed', () => {
  const script = path.join(__dirname, '../../../local/jira/rest/print-fidelity.ts');
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' });
  const asked = READ_QUESTIONS.length + WRITE_QUESTIONS.length;
  const counts = [...evidenceCounts()].map(([evidence, count]) => `${String(count)} ${evidence}`);
  expect(printed).toContain(`embedded Jira: ${counts.join(', ')}`);
  for (const area of ['endpoints', 'writes', 'limits', 'JQL']) {
    expect(printed).toMatch(
      new RegExp(`${area}: \\d+ recorded, \\d+ documented, \\d+ assumed`, 'u'),
    );
  }
  expect(printed).toMatch(
    new RegExp(`verified by the probe: \\d+ of ${String(asked)} questions`, 'u'),
  );
});
