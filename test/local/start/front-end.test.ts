import { existsSync, readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { bundleBridgeScript } from '../../../local/start/front-end/bridge-script';
import { withLock } from '../../../local/start/front-end/build-lock';
import { inputFingerprint } from '../../../local/start/front-end/input-fingerprint';
import { temporaryFolder } from '../../builders/temporary-folder';

const { root, write } = temporaryFolder();

describe('the fingerprint of sources', () => {
  const folder = path.join(root, 'app');
  const fingerprint = () => inputFingerprint([folder, path.join(root, 'lock.json')]);

  beforeEach(() => {
    utimesSync(write('app/src/a.ts', 'a'), 1, 1);
    utimesSync(write('lock.json', '{}'), 1, 1);
  });

  it('stays while nothing changes but results', async () => {
    const before = await fingerprint();
    write('app/build/a.js', 'built');
    write('app/node_modules/b/index.js', 'installed');
    await expect(fingerprint()).resolves.toBe(before);
  });

  it.each<[string, () => void]>([
    [
      'a file is newer',
      () => {
        utimesSync(path.join(folder, 'src/a.ts'), 2, 2);
      },
    ],
    ['a file is new', () => write('app/src/new/b.ts', 'b')],
    [
      'a single input is newer',
      () => {
        utimesSync(path.join(root, 'lock.json'), 2, 2);
      },
    ],
  ])('changes when %s', async (_what, change) => {
    const before = await fingerprint();
    change();
    await expect(fingerprint()).resolves.not.toBe(before);
  });

  it('is one for inputs that are missing, too', async () => {
    await expect(inputFingerprint([path.join(root, 'missing')])).resolves.toMatch(/^[\da-f]{64}$/u);
  });
});

describe('the lock around a build', () => {
  const lock = path.join(root, 'locks/lock');

  it('lets one run after the other, and is gone afterwards', async () => {
    const events: string[] = [];
    const run = (name: string) =>
      withLock(lock, async () => {
        events.push(`${name} begins`, readFileSync(lock, 'utf8'));
        await Promise.resolve();
        events.push(`${name} ends`);
      });
    await Promise.all([run('a'), run('b')]);
    const pid = String(process.pid);
    const each = ['a', 'b'].map((name) => [`${name} begins`, pid, `${name} ends`]);
    expect([each.flat(), each.toReversed().flat()]).toContainEqual(events);
    expect(existsSync(lock)).toBe(false);
  });

  it('is given back when the run fails', async () => {
    const failing = withLock(lock, () => Promise.reject(new Error('It failed')));
    await expect(failing).rejects.toThrow('It failed');
    expect(existsSync(lock)).toBe(false);
  });

  it('is taken from a process that is no more', async () => {
    // Above the largest number a process can have.
    write('locks/lock', '99999999');
    let hasRun = false;
    await withLock(lock, () => {
      hasRun = true;
      return Promise.resolve();
    });
    expect(hasRun).toBe(true);
  });
});

it('bundles the bridge into one classic script', async () => {
  const script = await bundleBridgeScript();
  expect(script).toContain('__bridge');
  expect(script).not.toMatch(/^\s*(?:import|export)\b/mu);
});
