import { LIMIT_BEHAVIOURS } from '../limits/rate-limits';
import { JQL_BEHAVIOURS } from '../search/jql-fidelity';
import { WRITE_EFFECTS } from '../writes/effects';
import type { Behaviour, Evidence } from './route';
import { ROUTES } from './routes';

const EVIDENCES: readonly Evidence[] = ['recorded', 'documented', 'assumed'];

/** All behaviours of the embedded Jira by area; what several endpoints share counts once. */
export function behavioursByArea(): ReadonlyMap<string, readonly Evidence[]> {
  const ofEndpoints = ROUTES.flatMap((route) => route.behaviours);
  return new Map([
    ['endpoints', distinct(ofEndpoints)],
    ['writes', Object.values(WRITE_EFFECTS).map(({ evidence }) => evidence)],
    ['limits', distinct(LIMIT_BEHAVIOURS)],
    ['JQL', distinct(JQL_BEHAVIOURS)],
  ]);
}

/** How many behaviours are known how; `assumed` is what nobody has verified on a real site. */
export function evidenceCounts(): ReadonlyMap<Evidence, number> {
  return countsOf([...behavioursByArea().values()].flat());
}

export function countsOf(all: readonly Evidence[]): ReadonlyMap<Evidence, number> {
  return new Map(
    EVIDENCES.map((wanted) => [wanted, all.filter((evidence) => evidence === wanted).length]),
  );
}

/** The table of routes as markdown; a test keeps the README equal to it. */
export function fidelityTable(): string {
  const rows = ROUTES.map(({ method, path, behaviours }) =>
    row(`\`${method} ${path}\``, behaviours),
  );
  const header = '| endpoint | recorded | documented | assumed |\n| --- | --- | --- | --- |';
  return `${header}\n${rows.join('\n')}`;
}

/** The table of what writes do besides the write, as markdown. */
export function effectsTable(): string {
  const rows = Object.entries(WRITE_EFFECTS).map(([kind, effect]) => {
    const marks = [effect.entersChangelog, effect.movesUpdated].map((isSet) =>
      isSet ? 'yes' : '–',
    );
    return `| ${kind} | ${marks.join(' | ')} | ${effect.event ?? '–'} | ${effect.evidence} |`;
  });
  const header = '| write | changelog | updated | event | known |\n| --- | --- | --- | --- | --- |';
  return `${header}\n${rows.join('\n')}`;
}

/** How behaviours are known that belong to no single endpoint, one a line, as a markdown list. */
export function behaviourList(behaviours: readonly Behaviour[]): string {
  return behaviours.map(({ what, evidence }) => `- ${what} (${evidence})`).join('\n');
}

function row(name: string, behaviours: readonly Behaviour[]): string {
  const cells = EVIDENCES.map((wanted) =>
    behaviours
      .filter(({ evidence }) => evidence === wanted)
      .map(({ what }) => what)
      .join('; '),
  );
  return `| ${name} | ${cells.join(' | ')} |`;
}

function distinct(behaviours: readonly Behaviour[]): readonly Evidence[] {
  return [...new Map(behaviours.map(({ what, evidence }) => [what, evidence])).values()];
}
