import { ForgeKvsAPIError, kvs } from '@forge/kvs';
import { entitySchemas } from '../../../../local/forge/kvs/entity-schema';
import { KeyValueStore, type KvsSettings } from '../../../../local/forge/kvs/key-value-store';
import { jsonResponse } from '../../../../local/forge/platform/responses';
import { runInScope } from '../../../../local/forge/runtime/seams';

export const START = Date.UTC(2026, 10, 20, 9);
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const DAY = 24 * 60 * MINUTE;

const SCHEMAS = entitySchemas([
  {
    name: 'task',
    attributes: {
      version: { type: 'integer' },
      team: { type: 'string' },
      title: { type: 'string' },
      weight: { type: 'float' },
      isOpen: { type: 'boolean' },
      body: { type: 'any' },
    },
    indexes: ['version', { name: 'by-team', partition: ['team'], range: ['title'] }],
  },
]);

/** A store with Atlassian's own client in front of it, and a clock to be set. */
export class StorageClient {
  now = START;
  readonly store: KeyValueStore;

  constructor(changes: Partial<KvsSettings> = {}) {
    const clock = () => this.now;
    this.store = new KeyValueStore({
      ...{ rows: [], schemas: SCHEMAS, clock, queryLagMs: 0 },
      ...changes,
    });
  }

  /** Runs what uses `kvs` against this store. */
  run<T>(act: (client: typeof kvs) => Promise<T>): Promise<T> {
    const platformFetch = (_: unknown, path: string, init: RequestInit | undefined) => {
      const { status, body } = this.store.handle(path, textOf(init?.body));
      return Promise.resolve(jsonResponse(status, body));
    };
    const egressFetch = () => Promise.reject(new Error('storage calls nobody'));
    const scope = { runtime: undefined, platformFetch, egressFetch, clock: Date.now };
    return runInScope(scope, () => act(kvs));
  }

  /** The status and code something is refused with. */
  async refusal(act: (client: typeof kvs) => Promise<unknown>): Promise<string> {
    try {
      await this.run(act);
    } catch (error) {
      if (!(error instanceof ForgeKvsAPIError)) throw error;
      return `${String(error.responseDetails.status)} ${error.code}`;
    }
    return 'none';
  }

  /** Sends what the client would not. */
  send(path: string, body: unknown) {
    return this.store.handle(path, JSON.stringify(body));
  }
}

function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  throw new Error('the client of the storage sends texts');
}
