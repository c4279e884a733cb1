import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Settings } from '../../src/contract/settings';
import { formatDay } from '../../src/domain/calendar/day';
import type { Instant } from '../../src/domain/calendar/instant';
import { timeZoneNamed } from '../../src/domain/calendar/time-zone';
import { halvesAt } from '../../src/domain/dependencies/halves-at';
import { impedimentsSaidBy } from '../../src/domain/impediments/notes-at';
import { dependencyTypes } from '../../src/domain/dependencies/link-type-meaning';
import { siteSource } from '../../src/jira/read-site';
import { analysePortfolio, type Portfolio } from '../../src/use-cases/analyse-portfolio';
import { impedimentsOf } from '../../src/use-cases/impediments/impediments-of';
import type { SourceReading, WorkItemSource } from '../../src/use-cases/work-item-source';
import { readAsOf } from './as-of';
import { readConfig } from './config';
import { csvOf } from './csv';
import { fileSource } from './file-source';
import { httpTransport, readCredentials } from './http-transport';
import { markdownOf } from './markdown';
import { readOptions, type Options } from './options';
import type { Progress } from './progress';
import { reportOf } from './report';
import { onlySection, readSection, type Section } from './sections';
import { UsageError } from './usage-error';

export interface Surroundings {
  readonly now: Instant;
  readonly progress: Progress;
  readonly print: (text: string) => Promise<void>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly waitMs: (milliseconds: number) => Promise<void>;
}

/**
 * The report from the arguments of the command line to the last byte of its output. Nothing is
 * printed before everything was read.
 *
 * @throws UsageError, UnreadableData, UnknownLinkType, JqlError, JiraError for what the caller can mend
 */
export async function runReport(args: readonly string[], around: Surroundings): Promise<void> {
  const options = readOptions(args);
  const section = readSection(options.section);
  const settings = await readConfig(options.config);
  const chooseAsOf = readAsOf(options.asOf, around.now);
  const source = sourceOf(options, settings, chooseAsOf, around);
  const reading = await source.read();
  around.progress.done();
  const portfolio = analysePortfolio(
    asSaidBy(options, chooseAsOf, reading, settings),
    settings,
    chooseAsOf,
  );
  const text = render(portfolio, settings, options.format, section);
  if (options.out === null) await around.print(text);
  else await writeWhole(options.out, text);
}

/**
 * Issue properties have no history in Jira: what was said after the instant has not been said. As of now
 * nothing was: an impediment of tomorrow is one with dates that cannot be.
 */
function asSaidBy(
  { asOf: wanted }: Options,
  chooseAsOf: ReturnType<typeof readAsOf>,
  reading: SourceReading,
  settings: Settings,
): SourceReading {
  const timeZone = timeZoneNamed(settings.timeZone ?? reading.timeZone ?? 'UTC');
  const asOf = chooseAsOf(timeZone);
  const items = halvesAt(reading.items, asOf);
  return { ...reading, items: wanted === null ? items : impedimentsSaidBy(items, asOf) };
}

function sourceOf(
  { source, jql }: Options,
  settings: Settings,
  chooseAsOf: ReturnType<typeof readAsOf>,
  around: Surroundings,
): WorkItemSource {
  if ('site' in source) {
    const connection = {
      transport: httpTransport(source.site, readCredentials(around.environment)),
      waitMs: around.waitMs,
    };
    return siteSource({
      connection,
      jql,
      choices: settings,
      follows: (types) => dependencyTypes(types, settings.linkTypes),
      onProgress: (count) => {
        around.progress.count(count);
      },
    });
  }
  const timeZone = timeZoneNamed(settings.timeZone ?? 'UTC');
  const moment = { now: chooseAsOf(timeZone), timeZone: timeZone.name };
  const query = jql === null ? null : { query: jql, moment };
  return fileSource({ path: source.data, choices: settings, jql: query }, around.progress);
}

function render(
  portfolio: Portfolio,
  settings: Settings,
  format: Options['format'],
  section: Section | null,
): string {
  const report = reportOf(portfolio, impedimentsOf(portfolio, settings));
  switch (format) {
    case 'json':
      return `${JSON.stringify(onlySection(report, section), null, 2)}\n`;
    case 'csv':
      if (section === null) throw new UsageError('--format csv needs --section');
      return csvOf(report, section);
    case 'markdown':
      return markdownOf(report, section, {
        today: formatDay(portfolio.timeZone.dayAt(portfolio.asOf)),
        titleOf: (key) => {
          const node = portfolio.corpus.findKey(key);
          return node === undefined ? null : portfolio.corpus.summaryOf(node);
        },
      });
  }
}

/**
 * A reader of the file sees the old report or the new one, never half of it. What is no ordinary file
 * (a pipe, a terminal) cannot be replaced and is written to.
 */
async function writeWhole(file: string, text: string): Promise<void> {
  try {
    const target = await realpath(file).catch(() => file);
    const isOrdinary = await stat(target).then(
      (found) => found.isFile(),
      () => true,
    );
    if (isOrdinary) await replaceFile(target, text);
    else await writeFile(target, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--out ${file} cannot be written (${reason})`);
  }
}

async function replaceFile(file: string, text: string): Promise<void> {
  const draft = `${file}.${String(process.pid)}.tmp`;
  try {
    await writeFile(draft, text);
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
}
