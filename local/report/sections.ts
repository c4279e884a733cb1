import type { Report } from './report';
import { UsageError } from './usage-error';

/** The parts a report can be cut down to, as `--section` names them. */
export const SECTIONS = [
  'scope',
  'findings',
  'dependencies',
  'dependencies.linkTypes',
  'dependencies.chain',
  'dependencies.cycles',
  'dependencies.levels',
  'dependencies.redundant',
  'dependencies.hotspots',
  'dependencies.openHotspots',
  'dependencies.betweenProjects',
  'dependencies.betweenTeams',
  'dependencies.health',
  'dependencies.contracts',
  'dependencies.list',
  'impediments',
  'impediments.list',
  'cases',
] as const;

export type Section = (typeof SECTIONS)[number];

/** @throws UsageError for a name that is no section */
export function readSection(name: string | null): Section | null {
  if (name === null) return null;
  const section = SECTIONS.find((candidate) => candidate === name);
  if (section) return section;
  throw new UsageError(`--section ${name} is not one of ${SECTIONS.join(', ')}`);
}

/** The report with nothing but its head and the section. */
export function onlySection(report: Report, section: Section | null): object {
  if (section === null) return report;
  const { version, asOf } = report;
  const [top = '', part] = section.split('.');
  const whole: unknown = new Map(Object.entries(report)).get(top);
  if (part === undefined) return { version, asOf, [top]: whole };
  const value: unknown = new Map(Object.entries(Object(whole) as object)).get(part);
  return { version, asOf, [top]: { [part]: value } };
}
