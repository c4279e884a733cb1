import type { Report, ReportDate, ReportHotSpot } from './report';
import type { ReportImpediment } from './report-impediments';
import type { Section } from './sections';

type Cell = string | number | null;

interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A section as rows, for CSV and for markdown. */
export function sectionTable(report: Report, section: Section): Table {
  const { scope, findings, dependencies, impediments, cases } = report;
  switch (section) {
    case 'scope':
      return figures([
        ['issues', scope.issues],
        ['projects', scope.projects.length],
        ['links', scope.links],
        ['partial', scope.partial],
      ]);
    case 'findings':
      return {
        columns: ['kind', 'count', 'examples'],
        rows: findings.map(({ kind, count, examples }) => [kind, count, examples.join(' ')]),
      };
    case 'dependencies': {
      const { issues, edges, crossProject, crossTeam, outside, longestChain } = dependencies;
      const counts = { issues, edges, crossProject, crossTeam, outside, longestChain };
      return figures(Object.entries(counts));
    }
    case 'dependencies.linkTypes':
      return {
        columns: ['name', 'waits', 'wording', 'certainty'],
        rows: dependencies.linkTypes.map((type) => [
          type.name,
          type.waits,
          type.wording,
          type.certainty,
        ]),
      };
    case 'dependencies.chain':
      return { columns: ['key'], rows: dependencies.chain.map((key) => [key]) };
    case 'dependencies.cycles':
      return {
        columns: ['ring', 'key'],
        rows: dependencies.cycles.flatMap((ring, number) => ring.map((key) => [number + 1, key])),
      };
    case 'dependencies.levels':
      return {
        columns: ['level', 'issues'],
        rows: dependencies.levels.map((issues, level) => [level, issues]),
      };
    case 'dependencies.redundant':
      return { columns: ['provider', 'consumer'], rows: dependencies.redundant };
    case 'dependencies.hotspots':
      return hotSpots(dependencies.hotspots);
    case 'dependencies.openHotspots':
      return hotSpots(dependencies.openHotspots);
    case 'dependencies.betweenProjects':
      return between(dependencies.betweenProjects);
    case 'dependencies.betweenTeams':
      return between(dependencies.betweenTeams);
    case 'dependencies.health':
      return figures(Object.entries(dependencies.health));
    case 'dependencies.contracts':
      return figures(Object.entries(dependencies.contracts));
    case 'dependencies.list':
      return listTable(dependencies.list);
    case 'impediments':
      return figures([['open', impediments.open]]);
    case 'impediments.list':
      return impedimentTable(impediments.list);
    case 'cases':
      return {
        columns: ['key', 'wsjf', 'npv', 'decision'],
        rows: cases.map(({ key, wsjf, npv, decision }) => [key, wsjf, npv, decision]),
      };
  }
}

function figures(rows: readonly (readonly [string, number])[]): Table {
  return { columns: ['figure', 'value'], rows };
}

function hotSpots(spots: readonly ReportHotSpot[]): Table {
  return { columns: ['key', 'holdsUp'], rows: spots.map(({ key, holdsUp }) => [key, holdsUp]) };
}

function between(pairs: Report['dependencies']['betweenProjects']): Table {
  return {
    columns: ['provider', 'consumer', 'count'],
    rows: pairs.map(({ provider, consumer, count }) => [provider, consumer, count]),
  };
}

function listTable(list: Report['dependencies']['list']): Table {
  const date = (known: ReportDate | null): Cell[] => [known?.date ?? null, known?.source ?? null];
  return {
    columns: [
      'provider',
      'consumer',
      'types',
      'health',
      'reasons',
      'provideDate',
      'provideSource',
      'needDate',
      'needSource',
      'contract',
    ],
    rows: list.map((row) => [
      row.provider,
      row.consumer,
      row.types.join('; '),
      row.health,
      row.reasons.join(' '),
      ...date(row.provide),
      ...date(row.need),
      row.contract,
    ]),
  };
}

function impedimentTable(list: readonly ReportImpediment[]): Table {
  return {
    columns: [
      'key',
      'found',
      'since',
      'sinceWhy',
      'ageDays',
      'ageDaysWhy',
      'blockedDays',
      'blockedDaysWhy',
      'state',
      'level',
      'holdsUp',
    ],
    rows: list.map((row) => [
      row.key,
      row.found.join(' '),
      row.since,
      row.sinceWhy,
      row.ageDays,
      row.ageDaysWhy,
      row.blockedDays,
      row.blockedDaysWhy,
      row.state,
      row.level,
      row.holdsUp,
    ]),
  };
}
