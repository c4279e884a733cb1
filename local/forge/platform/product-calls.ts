import { AsyncLocalStorage } from 'node:async_hooks';
import type { ProductAnswer, ProductCaller, ProductDoor, ScopesOf } from '../forge-types';
import type { ForgeRecord } from '../record';
import { runOutsideOfScopes } from '../runtime/seams';

/** A call as it is sent: the body still a text. */
export interface SentCall {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: string | null;
}

export interface ProductSettings {
  readonly door: ProductDoor;
  readonly scopesOf: ScopesOf;
  readonly declaredScopes: readonly string[];
  readonly record: ForgeRecord;
}

/** The gateway in front of Jira: lets through what the app declared scopes for. */
export class ProductCalls {
  private readonly declared: ReadonlySet<string>;
  private readonly ownCalls = new AsyncLocalStorage<true>();

  constructor(private readonly settings: ProductSettings) {
    this.declared = new Set(settings.declaredScopes);
  }

  /** Whether what happens right now is the doing of a call that the app made. */
  get isCalling(): boolean {
    return this.ownCalls.getStore() === true;
  }

  async call(sent: SentCall, caller: ProductCaller): Promise<ProductAnswer> {
    const { method, path, headers, body } = sent;
    const refused = this.refusalOfScopes(sent) ?? refusalOfType(sent);
    if (refused !== null) return refused;
    const parsed = isEmpty(body) ? null : parseJson(body);
    if (parsed === 'unreadable') return unreadablePayload();
    const request = {
      method,
      path,
      headers: Object.fromEntries(headers),
      ...(parsed === null ? {} : { body: parsed.value }),
    };
    return runOutsideOfScopes(() =>
      this.ownCalls.run(true, () => this.settings.door(request, caller)),
    );
  }

  private refusalOfScopes({ method, path }: SentCall): ProductAnswer | null {
    const { scopesOf, record } = this.settings;
    const [place = ''] = path.split(/[?#]/u);
    const alternatives = scopesOf(method, place);
    if (alternatives === null) throw record.notEmulated(`the scopes of ${method} ${place}`);
    const isDeclared = alternatives.some((scopes) => scopes.every((one) => this.declared.has(one)));
    if (isDeclared || alternatives.length === 0) return null;
    const needed = alternatives.map((scopes) => scopes.join(' + ')).join(', or ');
    record.add(`scope: ${method} ${place} needs ${needed}, which manifest.yml does not declare`);
    return jsonAnswer(401, { code: 401, message: 'Unauthorized; scope does not match' });
  }
}

/** A body as the text an answer is sent as; an empty text for none. */
export function textOf({ headers, body }: ProductAnswer): string {
  if (body === undefined) return '';
  const isText = headers['content-type']?.startsWith('text/') === true;
  return typeof body === 'string' && isText ? body : JSON.stringify(body);
}

function refusalOfType({ path, headers, body }: SentCall): ProductAnswer | null {
  const type = headers.get('content-type') ?? 'text/plain';
  if (isEmpty(body) || /^application\/([\w.-]+\+)?json\b/iu.test(type)) return null;
  const title = 'Unsupported Media Type';
  const detail = `Content-Type '${type}' is not supported.`;
  return jsonAnswer(415, { type: 'about:blank', title, status: 415, detail, instance: path });
}

/** The bridge gives an empty text where a call other than GET has no body. */
function isEmpty(body: string | null): body is null | '' {
  return body === null || body === '';
}

function unreadablePayload(): ProductAnswer {
  const message = 'Invalid request payload. Refer to the REST API documentation and try again.';
  return jsonAnswer(400, { errorMessages: [message] });
}

function parseJson(body: string): { readonly value: unknown } | 'unreadable' {
  try {
    return { value: JSON.parse(body) };
  } catch {
    return 'unreadable';
  }
}

function jsonAnswer(status: number, body: unknown): ProductAnswer {
  return { status, headers: { 'content-type': 'application/json;charset=UTF-8' }, body };
}
