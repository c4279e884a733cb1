import { readFileSync } from 'node:fs';
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
