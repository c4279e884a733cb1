import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { ForgeManifest } from './manifest/forge-manifest';

export type ForgeCode =
  /** The functions of the manifest, bundled from `src` in a fraction of a second. */
  | { readonly kind: 'source' }
  /** A bundle of `@forge/bundler`, run as it is. */
  | { readonly kind: 'artefact'; readonly file: string };

export interface OpenedCode {
  /** The bundle of a module of handlers, for `index.resolver` that of `index`. */
  readonly fileOf: (module: string) => string;
  readonly close: () => Promise<void>;
}

const SOURCE_ENDINGS = ['.ts', '.tsx', '.js', '.jsx'];

/**
 * Puts the bundles of the app's functions into a folder of their own, since Node gives everybody who
 * loads one file the same module with the same state.
 */
export async function openCode(
  code: ForgeCode,
  { appRoot, manifest }: { appRoot: string; manifest: ForgeManifest },
): Promise<OpenedCode> {
  const folder = await mkdtemp(join(tmpdir(), 'embedded-forge-'));
  const modules = [...new Set([...manifest.functions.values()].map(({ module }) => module))];
  try {
    if (code.kind === 'source') await bundleSource(appRoot, modules, folder);
    else await copyArtefact(code.file, modules, folder);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    fileOf: (module) => join(folder, `${module}.cjs`),
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

async function bundleSource(
  appRoot: string,
  modules: readonly string[],
  folder: string,
): Promise<void> {
  await build({
    absWorkingDir: resolve(appRoot),
    entryPoints: modules.map((module) => ({ in: sourceOf(appRoot, module), out: module })),
    outdir: folder,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'silent',
  });
}

function sourceOf(appRoot: string, module: string): string {
  const path = resolve(appRoot, 'src', module);
  const ending = SOURCE_ENDINGS.find((one) => existsSync(path + one));
  if (ending !== undefined) return path + ending;
  throw new Error(`manifest.yml names handlers of src/${module}, which is not there`);
}

async function copyArtefact(
  file: string,
  modules: readonly string[],
  folder: string,
): Promise<void> {
  for (const module of modules) {
    const isNamed = basename(file, extname(file)) === module;
    const from = isNamed ? file : join(dirname(file), `${module}.cjs`);
    await copyFile(from, join(folder, `${module}.cjs`));
  }
}

/**
 * Bundles the app with Atlassian's own bundler, as `forge deploy` does, without network.
 *
 * @param outDir where to put the files; a new temporary folder if not given
 * @returns the bundle of `src/index`
 * @throws Error with the bundler's messages, type errors among them
 */
export async function bundleArtefact(appRoot: string, outDir?: string): Promise<string> {
  const folder = outDir ?? (await mkdtemp(join(tmpdir(), 'forge-artefact-')));
  const script = join(__dirname, 'bundle-artefact.cjs');
  // A process of its own: the bundler takes the app's folder from the working directory.
  const bundler = require.resolve('@forge/bundler');
  const parameters = [script, bundler, resolve(appRoot), resolve(folder)];
  await promisify(execFile)(process.execPath, parameters, {
    cwd: resolve(appRoot),
    maxBuffer: 10_000_000,
  });
  return join(folder, 'index.cjs');
}
