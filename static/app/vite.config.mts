import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const THEMES = ['light', 'dark', 'spacing', 'typography', 'shape', 'motion'];
const THEMES_MODULE = 'virtual:atlaskit-themes.css';

/**
 * The design tokens as one style sheet. Atlaskit would insert them as `<style>` elements at run time,
 * which Forge's content security policy forbids unless an app asks for `unsafe-inline`.
 */
function atlaskitThemes(): Plugin {
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

function local(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

// No `"type": "module"` may govern these files: Rolldown would then read Atlaskit's CommonJS icons as
// `{ default }`, and pages would stay blank.
export default defineConfig({
  root: local('.'),
  // Forge serves a resource below a path of its own.
  base: './',
  plugins: [react(), atlaskitThemes()],
  resolve: {
    alias: [
      {
        find: /^@atlaskit\/feature-gate-js-client(\/.*)?$/,
        replacement: local('src/shell/inert-feature-gates.ts'),
      },
    ],
  },
  build: {
    outDir: 'build',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        portfolio: local('portfolio.html'),
        block: local('block.html'),
        panel: local('panel.html'),
        admin: local('admin.html'),
      },
    },
  },
});
