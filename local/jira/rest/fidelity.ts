import { WRITE_EFFECTS } from '../writes/effects';
import type { Evidence } from './route';
import { ROUTES } from './routes';

const EVIDENCES: readonly Evidence[] = ['recorded', 'documented', 'assumed'];

/** How many behaviours are known how; `assumed` is what nobody has verified on a real site. */
export function evidenceCounts(): ReadonlyMap<Evidence, number> {
  const behaviours = new Map(
    ROUTES.flatMap((route) => route.behaviours).map(({ what, evidence }) => [what, evidence]),
  );
  const all = [...behaviours.values(), ...Object.values(WRITE_EFFECTS).map((row) => row.evidence)];
  return new Map(
    EVIDENCES.map((wanted) => [wanted, all.filter((evidence) => evidence === wanted).length]),
  );
}

/** The table of routes as markdown; a test keeps the README equal to it. */
export function fidelityTable(): string {
  const rows = ROUTES.map(({ method, path, behaviours }) => {
    const cells = EVIDENCES.map((wanted) =>
      behaviours
        .filter(({ evidence }) => evidence === wanted)
        .map(({ what }) => what)
        .join('; '),
    );
    return `| \`${method} ${path}\` | ${cells.join(' | ')} |`;
  });
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
