import { HEALTH_OF_REASON, type Health } from '../../src/domain/dependencies/health';
import { cases } from './markdown-cases';
import { stuck } from './markdown-impediments';
import { promises } from './markdown-promises';
import { counted, escapeMarkdown, inEnglish, markdownTable, percent } from './markdown-text';
import { findingInWords, reasonInWords } from './reason-words';
import type { Report, ReportDependency, ReportLinkType } from './report';
import { sectionTable } from './section-table';
import type { Section } from './sections';

export interface MarkdownContext {
  /** The as-of day in the report's zone, `2026-11-20`. */
  readonly today: string;
  /** Titles of issues, for readers who do not know keys by heart; null where not read. */
  readonly titleOf: TitleOf;
}

type TitleOf = (key: string) => string | null;

/** The report as a PMO would send it to its board; or, for one section, the section's whole table. */
export function markdownOf(
  report: Report,
  section: Section | null,
  { today, titleOf }: MarkdownContext,
): string {
  if (section !== null) {
    const { columns, rows } = sectionTable(report, section);
    const cells = rows.map((row) => row.map((cell) => cellText(cell)));
    return `# ${section}\n\nAs of ${today}.\n\n${markdownTable(columns, cells)}\n`;
  }
  const parts = [
    head(report, today),
    atAGlance(report),
    attention(report, titleOf),
    stuck(report, (key) => named(key, titleOf)),
    promises(report, (key) => named(key, titleOf)),
    cases(report, (key) => named(key, titleOf)),
    entanglement(report),
    hotSpots(report, titleOf),
    rings(report),
    trust(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function cellText(cell: string | number | null): string | number {
  return typeof cell === 'string' ? escapeMarkdown(cell) : (cell ?? '');
}

function head(report: Report, today: string): string {
  const { issues, projects, links, partial } = report.scope;
  const names = projects.map(escapeMarkdown);
  const shown = names.length > 12 ? `${names.slice(0, 12).join(', ')}, …` : names.join(', ');
  const scope = [
    `${counted(issues, 'work item', 'work items')} in ${counted(projects.length, 'project', 'projects')}`,
    projects.length === 0 ? '' : ` (${shown})`,
    `, ${counted(links, 'link', 'links')} of all types.`,
  ].join('');
  const edge =
    partial === 0
      ? ''
      : ` ${counted(partial, 'dependency leads', 'dependencies lead')} out of the chosen scope.`;
  const cover = 'Links to work that cannot be seen are not included.';
  return `# Dependencies as of ${today}\n\n${scope}${edge} ${cover}`;
}

const HEALTH_WORDS: readonly { health: Health; name: string; meaning: string }[] = [
  { health: 'inConflict', name: 'In conflict', meaning: 'cannot work out as planned' },
  { health: 'atRisk', name: 'At risk', meaning: 'may not work out' },
  { health: 'unplanned', name: 'Unplanned', meaning: 'a date or an end is missing' },
  { health: 'healthy', name: 'Healthy', meaning: 'planned with room to spare' },
  { health: 'done', name: 'Done', meaning: 'nobody waits any more' },
];

function atAGlance({ dependencies }: Report): string {
  const { edges, issues, crossProject, crossTeam, outside, health, longestChain, chain } =
    dependencies;
  const title = '## At a glance';
  if (edges === 0) {
    return `${title}\n\nNo dependencies. See "How to read it" for the link types that count.`;
  }
  const open = edges - health.done;
  const sentences = [
    `${counted(edges, 'dependency ties', 'dependencies tie')} ${counted(issues, 'work item', 'work items')} together; ${inEnglish(open)} ${open === 1 ? 'is' : 'are'} still open.`,
    `${inEnglish(crossProject)} (${percent(crossProject, edges)}) cross a project` +
      (crossTeam === crossProject ? '.' : `, ${inEnglish(crossTeam)} a team.`),
    outside === 0
      ? ''
      : `${inEnglish(outside)} (${percent(outside, edges)}) have an end outside of the data.`,
    longestChain > 1
      ? `The longest chain has ${inEnglish(longestChain)} items: ${chain.map(escapeMarkdown).join(' → ')}.`
      : '',
  ];
  const rows = HEALTH_WORDS.map(({ health: kind, name, meaning }) => [
    name,
    health[kind],
    percent(health[kind], edges),
    meaning,
  ]);
  const table = markdownTable(['Health', 'Dependencies', 'Share', 'Meaning'], rows);
  return `${title}\n\n${sentences.filter((text) => text !== '').join(' ')}\n\n${table}`;
}

const SHOWN = 15;

function attention({ dependencies }: Report, titleOf: TitleOf): string {
  const worst = [
    ...dependencies.list.filter(({ health }) => health === 'inConflict'),
    ...dependencies.list.filter(({ health }) => health === 'atRisk'),
  ];
  if (worst.length === 0) return '';
  const rows = worst
    .slice(0, SHOWN)
    .map((row) => [
      row.health === 'inConflict' ? 'In conflict' : 'At risk',
      named(row.consumer, titleOf),
      named(row.provider, titleOf),
      reasonsInWords(row),
    ]);
  const table = markdownTable(['Health', 'Waits', 'For', 'Why'], rows);
  return `## What needs attention\n\n${table}${more(worst.length)}`;
}

/** The reasons that decide; milder ones would only distract a board. */
function reasonsInWords(row: ReportDependency): string {
  const deciding = row.reasons.filter((reason) => HEALTH_OF_REASON[reason] === row.health);
  return deciding.map((reason) => escapeMarkdown(reasonInWords(reason, row))).join('; ');
}

function more(count: number): string {
  return count > SHOWN ? `\n\n… and ${inEnglish(count - SHOWN)} more.` : '';
}

function named(key: string, titleOf: TitleOf): string {
  const title = titleOf(key);
  const text = title === null ? '' : ` ${title.length > 80 ? `${title.slice(0, 79)}…` : title}`;
  return escapeMarkdown(`${key}${text}`);
}

function entanglement({ dependencies }: Report): string {
  const pairs = [...dependencies.betweenProjects].sort((a, b) => b.count - a.count);
  if (pairs.length === 0) return '';
  const rows = pairs
    .slice(0, SHOWN)
    .map(({ provider, consumer, count }) => [
      escapeMarkdown(consumer),
      escapeMarkdown(provider),
      count,
    ]);
  const table = markdownTable(['Project that waits', 'For project', 'Dependencies'], rows);
  return `## Between projects\n\n${table}${more(pairs.length)}`;
}

function hotSpots({ dependencies }: Report, titleOf: TitleOf): string {
  const { openHotspots } = dependencies;
  if (openHotspots.length === 0) return '';
  const rows = openHotspots.map(({ key, holdsUp }) => [named(key, titleOf), holdsUp]);
  const table = markdownTable(['Open item', 'Open items that wait for it'], rows);
  return `## What holds up most\n\nDirectly or through others.\n\n${table}`;
}

function rings({ dependencies }: Report): string {
  const { cycles, redundant } = dependencies;
  const lines = cycles
    .slice(0, SHOWN)
    .map((ring) => `- ${ring.map(escapeMarkdown).join(', ')} wait for each other`);
  const circles =
    cycles.length === 0
      ? 'No items wait for each other in a circle.'
      : `${counted(cycles.length, 'group waits', 'groups wait')} in a circle; one link of each has to go:\n\n${lines.join('\n')}${more(cycles.length)}`;
  const implied =
    redundant.length === 0
      ? ''
      : `\n\n${counted(redundant.length, 'link says', 'links say')} nothing new: the same wait follows from other links.`;
  return `## Circles and spare links\n\n${circles}${implied}`;
}

function trust({ findings, dependencies }: Report): string {
  const types = dependencies.linkTypes.filter(
    ({ waits, certainty }) => waits !== 'none' || certainty === 'unsure',
  );
  const read = types.map((type) => [
    escapeMarkdown(type.name),
    meaningInWords(type),
    type.certainty === 'decided' ? 'decided in the settings' : 'proposed from its wording',
  ]);
  const typeTable =
    read.length === 0
      ? 'No link type counts as a dependency. Name the types and who waits in the settings (`linkTypes`).'
      : markdownTable(['Link type', 'Meaning', 'How we know'], read);
  const rows = findings.map(({ kind, count, examples }) => [
    findingInWords(kind),
    count,
    examples.map(escapeMarkdown).join(', '),
  ]);
  const found =
    rows.length === 0
      ? 'Nothing in the data weakens these figures.'
      : markdownTable(['What weakens the figures', 'Items', 'For example'], rows);
  return `## How to read it\n\n${typeTable}\n\n${found}`;
}

function meaningInWords({ waits, wording }: ReportLinkType): string {
  if (waits === 'none') return 'not counted: its wording does not tell which end waits';
  const reads = wording === null ? `has the ${waits} link` : `“${escapeMarkdown(wording)}” another`;
  return `the item that ${reads} waits for it`;
}
