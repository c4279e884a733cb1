import { parseArgs } from 'node:util';

/** The command was called in a way it cannot carry out: exit status 2, one line on standard error. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

export interface StartOptions {
  /** Exported issues; null: the demo company. */
  readonly data: string | null;
  readonly port: number;
  /** Who the printed command signs in as; null: the first person. */
  readonly as: string | null;
}

const DEFAULT_PORT = 8080;
const USAGE = 'tsx local/start/main.ts [--data PATH] [--port N] [--as ACCOUNT]';
const TEXT = { type: 'string' } as const;

/** @throws StartError for unknown options and values that cannot be used */
export function readStartOptions(args: readonly string[]): StartOptions {
  const { data, port, as } = parse(args);
  for (const [name, value] of Object.entries({ data, as })) {
    if (value === '') throw new StartError(`--${name} needs a value. Usage: ${USAGE}`);
  }
  return { data: data ?? null, port: portOf(port), as: as ?? null };
}

function parse(args: readonly string[]) {
  try {
    const options = { data: TEXT, port: TEXT, as: TEXT };
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const fault = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new StartError(`${fault}. Usage: ${USAGE}`);
  }
}

function portOf(text: string | undefined): number {
  if (text === undefined) return DEFAULT_PORT;
  const port = /^\d{1,5}$/u.test(text) ? Number(text) : Number.NaN;
  if (port >= 0 && port <= 65_535) return port;
  throw new StartError(`--port ${text} is not a port (0 to 65535, 0 for any free one)`);
}
