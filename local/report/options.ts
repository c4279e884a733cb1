import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

export const FORMATS = ['json', 'markdown', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface Options {
  readonly source: { readonly data: string } | { readonly site: URL };
  readonly config: string | null;
  readonly jql: string | null;
  readonly asOf: string | null;
  readonly format: Format;
  readonly section: string | null;
  readonly out: string | null;
}

export const USAGE =
  'npm run --silent report -- --data PATH | --site URL [--config FILE] [--jql JQL] ' +
  '[--as-of DATE|INSTANT] [--format json|markdown|csv] [--section NAME] [--out FILE]';

/** @throws UsageError for unknown, repeated or contradicting options */
export function readOptions(args: readonly string[]): Options {
  const values = parse(args);
  const given = (name: OptionName): string | null => {
    const [value, ...more] = values[name] ?? [];
    if (more.length > 0) throw new UsageError(`--${name} is given twice`);
    if (value === '') throw new UsageError(`--${name} needs a value`);
    return value ?? null;
  };
  const format = given('format') ?? 'json';
  if (!isFormat(format)) {
    throw new UsageError(`--format ${format} is not one of ${FORMATS.join(', ')}`);
  }
  const section = given('section');
  if (format === 'csv' && section === null) {
    throw new UsageError('--format csv needs --section, for example dependencies.list');
  }
  return {
    source: sourceOf(given('data'), given('site')),
    config: given('config'),
    jql: given('jql'),
    asOf: given('as-of'),
    format,
    section,
    out: given('out'),
  };
}

const TEXT = { type: 'string', multiple: true } as const;
const OPTIONS = {
  data: TEXT,
  site: TEXT,
  config: TEXT,
  jql: TEXT,
  'as-of': TEXT,
  format: TEXT,
  section: TEXT,
  out: TEXT,
};
type OptionName = keyof typeof OPTIONS;

function parse(args: readonly string[]): Partial<Record<OptionName, string[]>> {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true, allowPositionals: false })
      .values;
  } catch (error) {
    const fault = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new UsageError(fault);
  }
}

function isFormat(text: string): text is Format {
  return (FORMATS as readonly string[]).includes(text);
}

function sourceOf(data: string | null, site: string | null): Options['source'] {
  if (data !== null && site === null) return { data };
  if (site !== null && data === null) return { site: siteAddress(site) };
  throw new UsageError(`one of --data and --site is needed. Usage: ${USAGE}`);
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

function siteAddress(text: string): URL {
  const address = URL.canParse(text) ? new URL(text) : null;
  if (address?.protocol === 'https:') return address;
  if (address?.protocol === 'http:' && LOOPBACK.has(address.hostname)) return address;
  throw new UsageError(
    `--site ${text} should be an https address (http is accepted for this machine only)`,
  );
}
