import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import {
  atlaskitThemes,
  fewHelpers,
  inertFeatureGates,
  inertTranslations,
} from '../atlaskit/vite-atlaskit.mjs';

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
  resolve: { alias: [inertFeatureGates, fewHelpers, inertTranslations] },
  build: {
    outDir: 'build',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    // What each surface loads is limited by a test (test/app/bundle-size.test.ts).
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      input: {
        portfolio: local('portfolio.html'),
        block: local('block.html'),
        panel: local('panel.html'),
        raise: local('raise.html'),
        admin: local('admin.html'),
      },
      output: {
        codeSplitting: {
          groups: [
            // Each file costs some 200 bytes beside what is in it: what every surface loads comes in one,
            // with all that it rests on.
            {
              name: 'every-surface',
              test: /[\\/]src[\\/](?:states[\\/](?:failed-state|error-words|loading-lines)|health[\\/]health-mark|bridge[\\/](?:flags|call-resolver)|messages[\\/]states|domain[\\/](?:calendar[\\/](?:day|instant|time-zone)|impediments[\\/](?:found-codes|record))|jira[\\/]jira-error)\./u,
            },
          ],
        },
      },
    },
  },
});
