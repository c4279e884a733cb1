import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const THEMES = ['light', 'dark', 'spacing', 'typography', 'shape', 'motion'];
const THEMES_MODULE = 'virtual:atlaskit-themes.css';

/**
 * The design tokens as one style sheet. Atlaskit would insert them as `<style>` elements at run time,
 * which Forge's content security policy forbids unless an app asks for `unsafe-inline`.
 */
export function atlaskitThemes(): Plugin {
  const require = createRequire(import.meta.url);
  return {
    name: 'atlaskit-themes',
    resolveId: (id) => (id === THEMES_MODULE ? `\0${THEMES_MODULE}` : null),
    load: (id) => {
      if (id !== `\0${THEMES_MODULE}`) return null;
      return THEMES.map((theme) => {
        const file = `@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-${theme}.js`;
        const artifact: unknown = require(file);
        const hasSheet = typeof artifact === 'object' && artifact !== null && 'default' in artifact;
        if (hasSheet && typeof artifact.default === 'string') return artifact.default;
        throw new Error(`@atlaskit/tokens has no style sheet for the theme "${theme}"`);
      }).join('\n');
    },
  };
}

/** Replaces Atlassian's feature gates, which are never initialised here, by closed ones. */
export const inertFeatureGates = {
  find: /^@atlaskit\/feature-gate-js-client(\/.*)?$/,
  replacement: fileURLToPath(new URL('inert-feature-gates.ts', import.meta.url)),
};

/** Replaces the whole of `tslib` by the few functions of it that `@forge/bridge` calls. */
export const fewHelpers = {
  find: /^tslib$/,
  replacement: fileURLToPath(new URL('few-helpers.ts', import.meta.url)),
};

/** Replaces the translations of `@forge/bridge`, which nobody asks for. */
export const inertTranslations = {
  find: /^@forge\/i18n$/,
  replacement: fileURLToPath(new URL('inert-translations.ts', import.meta.url)),
};
