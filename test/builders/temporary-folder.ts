import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A folder that is gone after the test file; `write` makes files in it and answers their paths. */
export function temporaryFolder(): {
  readonly root: string;
  readonly write: (name: string, content: string | Uint8Array) => string;
} {
  const root = mkdtempSync(path.join(tmpdir(), 'agile-pmo-'));
  afterAll(() => {
    rmSync(root, { recursive: true, force: true });
  });
  return {
    root,
    write(name, content) {
      const file = path.join(root, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
  };
}
