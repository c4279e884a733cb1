import * as z from 'zod/mini';
import type { RemoteFunction } from './marshal';

/** What `@forge/bridge` 7.2.0 sends with each command, as far as the local host serves it. */

const text = z.string();
const callback = z.custom<RemoteFunction>((value) => typeof value === 'function', 'no function');

export const invokePayload = z.object({
  functionKey: text,
  payload: z.unknown(),
  metadata: z.unknown(),
});

/** Calls of remotes and services are other payloads of the same command. */
export const invokeKindPayload = z.object({ invokeType: z.optional(text) });

export const fetchProductPayload = z.object({
  product: text,
  restPath: text,
  fetchRequestInit: z.object({
    method: z.optional(text),
    headers: z.array(z.tuple([text, text])),
    body: z.nullable(text),
  }),
  isMultipartFormData: z.boolean(),
});

const FLAG_TYPE = z.enum(['info', 'success', 'warning', 'error']);

export const flagPayload = z.object({
  id: z.union([text, z.number()]),
  title: z.optional(text),
  description: z.optional(text),
  type: z.optional(FLAG_TYPE),
  appearance: z.optional(FLAG_TYPE),
  isAutoDismiss: z.optional(z.boolean()),
  actions: z.optional(z.array(z.object({ text, onClick: callback }))),
});

export const closeFlagPayload = z.object({ id: z.union([text, z.number()]) });

export const modalPayload = z.object({
  resource: z.nullable(text),
  size: z.union([text, z.object({ width: text, height: z.optional(text) })]),
  title: text,
  icon: z.string(),
  context: z.record(text, z.unknown()),
  closeOnEscape: z.boolean(),
  closeOnOverlayClick: z.boolean(),
  onClose: callback,
});

export const eventPayload = z.object({ event: text, payload: z.unknown() });
export const listenPayload = z.object({ event: text, callback });
export const callbackPayload = callback;
export const textPayload = text;
export const heightPayload = z.number().check(z.nonnegative());
export const watchPayload = z.object({ changed: callback });
export const stepsPayload = z.int();

export const locationPayload = z.object({
  pathname: text.check(z.startsWith('/')),
  search: text,
  hash: text,
});

const NAVIGATION_TYPE = z.enum(['same-tab', 'new-tab']);

/** `getUrl` sends no type. */
export const navigationPayload = z.object({
  type: z._default(NAVIGATION_TYPE, 'same-tab'),
  url: z.optional(text),
  target: z.optional(text),
  issueKey: z.optional(text),
  moduleKey: z.optional(text),
  projectKey: z.optional(text),
  path: z.optional(text),
  accountId: z.optional(text),
});

/** @throws Error naming the command and what is wrong */
export function readPayload<Schema extends z.core.$ZodType>(
  command: string,
  schema: Schema,
  payload: unknown,
): z.output<Schema> {
  const read = z.safeParse(schema, payload);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const place = issue?.path.map(String).join('.') ?? '';
  const where = place === '' ? '' : ` at ${place}`;
  throw new Error(`The bridge command '${command}' is malformed${where}: ${issue?.message ?? ''}`);
}
