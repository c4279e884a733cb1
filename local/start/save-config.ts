import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import type { RunningHost } from './host/start-host';
import { StartError } from './options';

/** What a report is told beside the settings; the app has no use for it. */
const REPORT_ONLY = ['period', 'seed'];

const read = z.object({
  value: z.object({ saved: z.nullable(z.object({ version: z.number() })) }),
});
const written = z.object({
  ok: z.boolean(),
  refusal: z.optional(z.object({ code: z.string(), message: z.optional(z.string()) })),
});

/**
 * Saves a report's configuration as the app's settings, by the same resolvers as the admin page and as
 * an administrator of the site.
 *
 * @throws StartError naming the file and what is wrong with it
 */
export async function saveConfig(host: RunningHost, file: string): Promise<void> {
  const settings = await readConfig(file);
  const { saved } = read.parse(await asAdmin(host, 'readSettings', {})).value;
  const change = { baseVersion: saved?.version ?? 0, settings };
  const { ok, refusal } = written.parse(await asAdmin(host, 'saveSettings', change));
  if (!ok) {
    throw new StartError(`--config ${file}: ${refusal?.message ?? refusal?.code ?? 'was refused'}`);
  }
}

async function readConfig(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new StartError(`--config ${file} cannot be read (${reason(error)})`);
  });
  try {
    const config: unknown = JSON.parse(text.replace(/^\uFEFF/u, ''));
    if (typeof config !== 'object' || config === null || Array.isArray(config)) return config;
    const entries = Object.entries(config).filter(([key]) => !REPORT_ONLY.includes(key));
    return Object.fromEntries(entries);
  } catch (error) {
    throw new StartError(`--config ${file} is not valid JSON (${reason(error)})`);
  }
}

function asAdmin(host: RunningHost, functionKey: string, payload: unknown): Promise<unknown> {
  const admin = host.people.find(({ groups }) => groups.includes('jira-administrators'));
  const page = [...host.forge.manifest.modules.values()].find(
    ({ type }) => type === 'jira:adminPage',
  );
  if (admin === undefined || page === undefined) {
    throw new StartError(
      '--config needs an administrator on the site, and an admin page of the app',
    );
  }
  const { accountId } = admin;
  const extension = { type: page.type };
  return host.forge.invoke({ moduleKey: page.key, extension, functionKey, payload, accountId });
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
