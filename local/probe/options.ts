import { parseArgs } from 'node:util';
import { ProbeError } from './probe-error';
import { readCredentials, readSite, type Credentials } from './site-door';

export interface ProbeOptions {
  /** Null: the embedded Jira alone is asked. */
  readonly site: { readonly url: URL; readonly credentials: Credentials } | null;
  /** Where on the real site two issues may be made; null: nothing is written there. */
  readonly project: string | null;
  /** Where the recording goes. */
  readonly out: string | null;
}

const USAGE =
  'tsx local/probe/main.ts [--site https://NAME.atlassian.net [--project KEY]] [--out FILE]';
const TEXT = { type: 'string' } as const;

/** @throws ProbeError for what cannot be used */
export function readProbeOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): ProbeOptions {
  const { site, project, out } = parse(args);
  if (out === '') throw new ProbeError(`--out needs a value. Usage: ${USAGE}`);
  if (project !== undefined && !/^[A-Z][A-Z0-9_]+$/u.test(project)) {
    throw new ProbeError(`--project ${project} is not the key of a project`);
  }
  if (site === undefined && project !== undefined) {
    throw new ProbeError('--project goes with --site: the embedded Jira has a project of its own');
  }
  return {
    site:
      site === undefined
        ? null
        : { url: readSite(site), credentials: readCredentials(environment) },
    project: project ?? null,
    out: out ?? null,
  };
}

function parse(args: readonly string[]) {
  try {
    const options = { site: TEXT, project: TEXT, out: TEXT };
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const fault = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    throw new ProbeError(`${fault}. Usage: ${USAGE}`);
  }
}
