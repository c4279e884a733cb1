import { parseArgs } from 'node:util';
import { USUAL_QUOTA, type RateLimitSettings } from '../jira/limits/rate-limits';
import { jiraBurstRate } from '../jira/limits/token-buckets';
import type { DataChoice } from './site-source';

/** The command was called in a way it cannot carry out: exit status 2, one line on standard error. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

export interface StartOptions {
  readonly data: DataChoice;
  /** Settings to begin with, as the report takes them; null: those that were saved, if any. */
  readonly config: string | null;
  readonly port: number;
  /** Who looks first and whom the printed command signs in; null: an administrator. */
  readonly as: string | null;
  /** Forgets the changes kept of this data. */
  readonly isClean: boolean;
  /** How long each answer of Jira takes in addition. */
  readonly latencyMs: number;
  /** How long searches do not see what was written. */
  readonly searchLagMs?: number;
  /** Those of a real site, unless told. */
  readonly limits?: RateLimitSettings;
}

const DEFAULT_PORT = 8080;
const MOST_ISSUES = 1_000_000;
const MOST_MS = 60_000;
const MOST_POINTS = 9_999_999;
const USAGE =
  'npm start -- [--data PATH | --size ISSUES] [--config FILE] [--port N] [--as ACCOUNT] [--latency MS] ' +
  '[--search-lag MS] [--quota POINTS | --no-limits] [--clean]';
const TEXT = { type: 'string' } as const;

/** @throws StartError for unknown options and values that cannot be used */
export function readStartOptions(args: readonly string[]): StartOptions {
  const parsed = parse(args);
  const { data, size, config, port, as, latency, clean, quota } = parsed;
  for (const [name, value] of Object.entries({ data, config, as })) {
    if (value === '') throw new StartError(`--${name} needs a value. Usage: ${USAGE}`);
  }
  return {
    data: dataOf(data, size),
    config: config ?? null,
    port: port === undefined ? DEFAULT_PORT : portOf(port),
    as: as ?? null,
    isClean: clean ?? false,
    latencyMs: millisecondsOf('latency', latency),
    searchLagMs: millisecondsOf('search-lag', parsed['search-lag']),
    limits: limitsOf(quota, parsed['no-limits'] ?? false),
  };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      data: TEXT,
      size: TEXT,
      config: TEXT,
      port: TEXT,
      as: TEXT,
      latency: TEXT,
      'search-lag': TEXT,
      quota: TEXT,
      'no-limits': { type: 'boolean' },
      clean: { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const fault = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new StartError(`${fault}. Usage: ${USAGE}`);
  }
}

function dataOf(path: string | undefined, size: string | undefined): DataChoice {
  if (path !== undefined && size !== undefined) {
    throw new StartError('--data and --size are two different sites; choose one');
  }
  if (path !== undefined) return { kind: 'export', path };
  if (size === undefined) return { kind: 'demo-portfolio' };
  const issues = wholeNumber(size, MOST_ISSUES);
  if (issues !== null && issues > 0) return { kind: 'generated', issues };
  throw new StartError(`--size ${size} is not a number of issues (1 to ${String(MOST_ISSUES)})`);
}

function portOf(text: string): number {
  const port = wholeNumber(text, 65_535);
  if (port !== null) return port;
  throw new StartError(`--port ${text} is not a port (0 to 65535, 0 for any free one)`);
}

function millisecondsOf(name: string, text: string | undefined): number {
  if (text === undefined) return 0;
  const milliseconds = wholeNumber(text, MOST_MS);
  if (milliseconds !== null) return milliseconds;
  throw new StartError(
    `--${name} ${text} is not a number of milliseconds (0 to ${String(MOST_MS)})`,
  );
}

function limitsOf(quota: string | undefined, isUnlimited: boolean): RateLimitSettings {
  if (quota !== undefined && isUnlimited) {
    throw new StartError('--quota sets a limit and --no-limits lifts all; choose one');
  }
  if (isUnlimited) return { quota: null, burst: null };
  if (quota === undefined) return { quota: USUAL_QUOTA, burst: jiraBurstRate };
  const points = wholeNumber(quota, MOST_POINTS);
  if (points !== null && points > 0) return { quota: points, burst: jiraBurstRate };
  throw new StartError(
    `--quota ${quota} is not a number of points an hour (1 to ${String(MOST_POINTS)})`,
  );
}

function wholeNumber(text: string, most: number): number | null {
  const number = /^\d{1,7}$/u.test(text) ? Number(text) : Number.NaN;
  return number >= 0 && number <= most ? number : null;
}
