// Runs Atlassian's bundler in the app's folder: node bundle-artefact.cjs BUNDLER_MODULE APP_FOLDER OUTPUT_FOLDER
'use strict';

const { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');
const { parse } = require('yaml');

const [bundlerPath, appFolder, outputFolder] = process.argv.slice(2);

// The bundler builds in the folder for temporary files and leaves it all there.
const workFolder = mkdtempSync(join(tmpdir(), 'forge-bundler-'));
for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = workFolder;

// In a bundle of `forge deploy` Atlassian's runtime stands beside the app's code and is fetched for it;
// running the bundle here needs none, so an empty one takes its place.
const runtimeFolder = join(workFolder, 'runtime');
mkdirSync(join(runtimeFolder, 'dist'), { recursive: true });
for (const name of ['wrapper', 'loader']) {
  writeFileSync(join(runtimeFolder, 'dist', `${name}.js`), '// none');
}
process.env.FORGE_RUNTIME_PATH = runtimeFolder;

const { getEntryPoints, getNodeBundler, LocalWrapperProvider } = require(bundlerPath);
const { FileSystemReader } = require(
  require.resolve('@forge/cli-shared', { paths: [bundlerPath] }),
);

const logger = {
  info() {},
  debug() {},
  trace() {},
  plain() {},
  warn: console.warn,
  error: console.error,
};

async function main() {
  process.chdir(appFolder);
  const manifest = parse(readFileSync('manifest.yml', 'utf8'));
  const handlers = manifest.modules.function.map(({ handler }) => {
    const [module, func] = handler.split('.');
    return { module, func, handler };
  });
  const bundler = getNodeBundler(
    logger,
    new LocalWrapperProvider(new FileSystemReader(), runtimeFolder),
    { readConfig: async () => manifest },
    { isTypescriptBundlerEnabled: async () => false },
  );
  const { outputDir } = await bundler.bundle({
    appDirectory: appFolder,
    entryPoints: getEntryPoints(handlers),
  });
  cpSync(outputDir, outputFolder, { recursive: true });
}

main()
  .catch((error) => {
    process.exitCode = 1;
    console.error(error);
  })
  .finally(() => {
    rmSync(workFolder, { recursive: true, force: true });
    // The bundler keeps handles open.
    process.exit();
  });
