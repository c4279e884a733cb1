import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManifestInput, TextInput } from './manifest-input';

/** The app's texts of the manifest, in the language everything falls back to. */
export class AppTexts {
  private constructor(
    readonly locale: string,
    private readonly texts: unknown,
  ) {}

  static async read(
    appRoot: string,
    translations: ManifestInput['translations'],
  ): Promise<AppTexts> {
    if (translations === undefined) return new AppTexts('en-US', {});
    const locale = translations.fallback.default;
    const resource = translations.resources.find(({ key }) => key === locale);
    if (resource === undefined) throw new Error(`manifest.yml: no translations for ${locale}`);
    const texts: unknown = JSON.parse(await readFile(join(appRoot, resource.path), 'utf8'));
    return new AppTexts(locale, texts);
  }

  /** @throws Error naming a missing key */
  resolve(text: TextInput): string {
    if (typeof text === 'string') return text;
    let found = this.texts;
    for (const name of text.i18n.split('.')) {
      found = isRecord(found) && Object.hasOwn(found, name) ? found[name] : undefined;
    }
    if (typeof found === 'string') return found;
    throw new Error(`manifest.yml: no text ${text.i18n} in ${this.locale}`);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
