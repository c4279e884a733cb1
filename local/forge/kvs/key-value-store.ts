import type * as z from 'zod/mini';
import { batchAnswer, namesOf } from './batch';
import { queryEntities } from './entity-query';
import type { EntitySchema } from './entity-schema';
import { queryKeys } from './key-query';
import { RateLimits } from './rate-limits';
import { KvsRefusal } from './refusals';
import { renderedRow } from './rendered-row';
import { parseRequest } from './parse-request';
import * as requests from './requests';
import { placeOf, RowStore } from './row-store';
import { RowTable } from './row-table';
import type { Place, StoredRow } from './stored-row';
import { transact } from './transaction';

export interface KvsSettings {
  readonly rows: readonly StoredRow[];
  readonly schemas: ReadonlyMap<string, EntitySchema>;
  readonly clock: () => number;
  /** How long queries do not see what was written. */
  readonly queryLagMs: number;
}

export interface KvsAnswer {
  readonly status: number;
  /** Sent as JSON; undefined for no body. */
  readonly body: unknown;
}

type Endpoint = (body: unknown) => unknown;

const MOST_REQUEST_BYTES = 4_000_000;

/** The storage of one installation, as `@forge/kvs` asks it. Everything happens in one go. */
export class KeyValueStore {
  private readonly table: RowTable;
  private readonly store: RowStore;
  private readonly rates: RateLimits;
  private readonly endpoints: ReadonlyMap<string, Endpoint>;

  constructor({ rows, schemas, clock, queryLagMs }: KvsSettings) {
    this.table = new RowTable(rows, clock, queryLagMs);
    this.store = new RowStore(this.table, schemas, clock);
    this.rates = new RateLimits(clock);
    this.endpoints = new Map([...this.readEndpoints(), ...this.writeEndpoints()]);
  }

  has(path: string): boolean {
    return this.endpoints.has(path);
  }

  /** Answers a request of a path it has. */
  handle(path: string, body: string): KvsAnswer {
    try {
      this.rates.countRequest();
      const answered = this.endpoints.get(path)?.(parseJson(body));
      return { status: answered === undefined ? 204 : 200, body: answered };
    } catch (error) {
      if (!(error instanceof KvsRefusal)) throw error;
      const { status, code, message } = error;
      return { status, body: { code, message } };
    }
  }

  snapshot(): readonly StoredRow[] {
    return this.table.all();
  }

  private readEndpoints(): readonly (readonly [string, Endpoint])[] {
    const { store, table } = this;
    return [
      ['/api/v1/get', this.reading(requests.getRequest, (it) => this.get(placeOf(it), it.options))],
      [
        '/api/v1/secret/get',
        this.reading(requests.getRequest, (it) => this.get(secret(it.key), it.options)),
      ],
      [
        '/api/v1/entity/get',
        this.reading(requests.entityGetRequest, (it) => this.get(placeOf(it), it.options)),
      ],
      ['/api/v1/query', this.reading(requests.keyQueryRequest, (it) => queryKeys(it, table))],
      [
        '/api/v1/entity/query',
        this.reading(requests.entityQueryRequest, (it) =>
          queryEntities(it, store.schemaOf(it.entityName), table),
        ),
      ],
      [
        '/api/v1/batch/get',
        this.reading(requests.batchGetRequest, (items) =>
          batchAnswer(items, 'get', (it) => this.get(placeOf(it), it.options)),
        ),
      ],
    ];
  }

  private writeEndpoints(): readonly (readonly [string, Endpoint])[] {
    const { store, table } = this;
    return [
      [
        '/api/v1/set',
        this.writing(requests.setRequest, (it) => this.set(placeOf(it), it.value, it.options)),
      ],
      [
        '/api/v1/secret/set',
        this.writing(requests.setRequest, (it) => this.set(secret(it.key), it.value, it.options)),
      ],
      [
        '/api/v1/entity/set',
        this.writing(requests.entitySetRequest, (it) =>
          this.set(placeOf(it), it.value, it.options),
        ),
      ],
      [
        '/api/v1/delete',
        this.writing(requests.deleteRequest, (it) => {
          this.delete(placeOf(it));
        }),
      ],
      [
        '/api/v1/secret/delete',
        this.writing(requests.deleteRequest, (it) => {
          this.delete(secret(it.key));
        }),
      ],
      [
        '/api/v1/entity/delete',
        this.writing(requests.entityDeleteRequest, (it) => {
          this.delete(placeOf(it));
        }),
      ],
      [
        '/api/v1/batch/set',
        this.writing(requests.batchSetRequest, (items) =>
          batchAnswer(items, 'set', (it) => {
            table.put(store.draft(placeOf(it), it.value, it.options));
            return namesOf(it);
          }),
        ),
      ],
      [
        '/api/v1/batch/delete',
        this.writing(requests.batchDeleteRequest, (items) =>
          batchAnswer(items, 'delete', (it) => {
            store.checkPlace(placeOf(it));
            table.remove(placeOf(it));
            return namesOf(it);
          }),
        ),
      ],
      [
        '/api/v1/transaction',
        this.writing(requests.transactionRequest, (it) => {
          transact(it, store);
        }),
      ],
    ];
  }

  private reading<Schema extends z.core.$ZodType>(
    schema: Schema,
    act: (request: z.infer<Schema>) => unknown,
  ): Endpoint {
    return (body) => {
      const answered = act(parseRequest(schema, body));
      this.rates.countRead(bytesOf(answered));
      return answered;
    };
  }

  private writing<Schema extends z.core.$ZodType>(
    schema: Schema,
    act: (request: z.infer<Schema>) => unknown,
  ): Endpoint {
    return (body) => {
      const request = parseRequest(schema, body);
      const bytes = bytesOf(body);
      if (bytes > MOST_REQUEST_BYTES) {
        throw new KvsRefusal('requestTooLarge', 'The request has exceeded the maximum size limit');
      }
      this.rates.countWrite(bytes);
      return act(request);
    };
  }

  private get(place: Place, options: { metadataFields?: requests.MetadataFields } | undefined) {
    return renderedRow(this.store.read(place), options?.metadataFields);
  }

  private set(place: Place, value: unknown, options: requests.SetOptions): unknown {
    const row = this.store.draft(place, value, options);
    const before = this.store.write(row, options);
    if (options?.returnValue === undefined) return undefined;
    const shown = options.returnValue === 'LATEST' ? row : before;
    return shown === undefined ? undefined : renderedRow(shown, options.returnMetadataFields);
  }

  private delete(place: Place): void {
    this.table.remove(this.store.read(place));
  }
}

function secret(key: string): Place {
  return { store: 'secret', entityName: null, key };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    throw new KvsRefusal('invalidRequest', 'The request is no JSON');
  }
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value ?? null));
}
