import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { InvalidInput, invalidInput } from '../../src/contract/invalid-input';
import { daySchema, settingsShape, type Settings } from '../../src/contract/settings';
import { UsageError } from './usage-error';

/**
 * The app's settings, and what only a report is told: `period` and `seed` are checked so that one file
 * serves every version, and used by the sections on flow and forecast.
 */
const configSchema = z.strictObject({
  ...settingsShape,
  period: z.prefault(z.nullable(z.strictObject({ from: daySchema, to: daySchema })), null),
  seed: z.prefault(z.int(), 1),
});

/** @throws UsageError naming the file and the key */
export async function readConfig(file: string | null): Promise<Settings> {
  if (file === null) return parseConfig({});
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${file}: cannot be read (${reason(error)})`);
  });
  try {
    return parseConfig(JSON.parse(text.replace(/^\uFEFF/, '')));
  } catch (error) {
    if (error instanceof InvalidInput) throw new UsageError(`${file}: ${error.message}`);
    throw new UsageError(`${file}: not valid JSON (${reason(error)})`);
  }
}

function parseConfig(input: unknown): Settings {
  const parsed = configSchema.safeParse(input);
  if (!parsed.success) throw invalidInput(parsed.error.issues);
  const { period, seed: _seed, ...settings } = parsed.data;
  if (period && period.to < period.from) {
    throw new InvalidInput('period.to should not be before period.from');
  }
  return settings;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
}
