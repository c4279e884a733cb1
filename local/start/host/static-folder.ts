import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';

export interface StaticFile {
  readonly type: string;
  readonly bytes: Buffer;
  /** Differs with each version of the file. */
  readonly version: string;
}

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html;charset=UTF-8'],
  ['.js', 'text/javascript;charset=UTF-8'],
  ['.mjs', 'text/javascript;charset=UTF-8'],
  ['.css', 'text/css;charset=UTF-8'],
  ['.json', 'application/json;charset=UTF-8'],
  ['.map', 'application/json;charset=UTF-8'],
  ['.txt', 'text/plain;charset=UTF-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.jpeg', 'image/jpeg'],
  ['.gif', 'image/gif'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.woff', 'font/woff'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
]);

/** The files below a folder, and nothing else of the disk. */
export class StaticFolder {
  private readonly root: string;

  constructor(folder: string) {
    this.root = resolve(folder);
  }

  /** @param path as an address has it, without a slash at the beginning; null: there is no such file */
  async find(path: string): Promise<StaticFile | null> {
    const file = this.fileOf(path);
    const found = file === null ? null : await statOf(file);
    if (file === null || found?.isFile() !== true) return null;
    return {
      type: TYPES.get(extname(file).toLowerCase()) ?? 'application/octet-stream',
      bytes: await readFile(file),
      version: `${found.size.toString(36)}-${Math.round(found.mtimeMs).toString(36)}`,
    };
  }

  private fileOf(path: string): string | null {
    const file = join(this.root, decoded(path));
    const parts = file.slice(this.root.length).split(sep);
    const isInside = file.startsWith(this.root + sep);
    return isInside && !file.includes('\0') && !parts.some((part) => part.startsWith('.'))
      ? file
      : null;
  }
}

function statOf(file: string): Promise<Stats | null> {
  return stat(file).catch(() => null);
}

/** What cannot be decoded names no file. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '\0';
  }
}
