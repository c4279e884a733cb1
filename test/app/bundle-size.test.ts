import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const build = join(__dirname, '..', '..', 'static', 'app', 'build');
const KB = 1000;

/** What a document makes a browser load before it can show anything: its scripts and their preloads. */
function scriptsOf(html: string): readonly string[] {
  const tags = html.match(/<(script|link)\b[^>]*>/gu) ?? [];
  return tags
    .filter((tag) => tag.startsWith('<script') || tag.includes('rel="modulepreload"'))
    .flatMap((tag) => /(?:src|href)="([^"]+)"/u.exec(tag)?.[1] ?? []);
}

function gzippedScripts(entry: string): number {
  const html = readFileSync(join(build, entry), 'utf8');
  const sizes = scriptsOf(html).map((file) => gzipSync(readFileSync(join(build, file))).length);
  expect(sizes.length).toBeGreaterThan(0);
  return sizes.reduce((sum, size) => sum + size, 0);
}

it.each([
  ['panel.html', 175],
  ['block.html', 175],
  ['raise.html', 175],
  ['portfolio.html', 300],
  ['admin.html', 260],
])('%s loads at most %d kB of JavaScript, gzipped', (entry, most) => {
  expect(gzippedScripts(entry) / KB).toBeLessThanOrEqual(most);
});

it.each(['portfolio.html', 'panel.html', 'block.html'])(
  '%s does not load the library of the map before there is one',
  (entry) => {
    const scripts = scriptsOf(readFileSync(join(build, entry), 'utf8'));
    const texts = scripts.map((file) => readFileSync(join(build, file), 'utf8'));
    expect(texts.filter((text) => text.includes('react-flow__'))).toEqual([]);
    // The name it is known by is still the right one: some chunk has it.
    const assets = join(build, 'assets');
    const others = readdirSync(assets).filter((file) => file.endsWith('.js'));
    expect(
      others.some((file) => readFileSync(join(assets, file), 'utf8').includes('react-flow__')),
    ).toBe(true);
  },
);
