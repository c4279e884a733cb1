import { join } from 'node:path';
import { build } from 'esbuild';

const ENTRY = join(__dirname, '..', '..', 'page', 'bridge', 'frame', 'main.ts');

/** The script that runs in each frame before the app's own. */
export async function bundleBridgeScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    minify: true,
    logLevel: 'silent',
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error('The bridge was bundled into nothing');
  return script.text;
}
