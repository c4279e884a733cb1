import type { Caller, JiraAnswer, JiraRequest } from '../rest/jira-request';

/** What goes wrong between a client and Jira. */
export type Fault =
  /** Jira answers this instead, and does nothing. */
  | { readonly kind: 'instead'; readonly given: JiraAnswer }
  /** Jira does what was asked, and this comes instead of its answer. */
  | { readonly kind: 'lost'; readonly given: JiraAnswer }
  /** Jira does what was asked, and half of its answer comes. */
  | { readonly kind: 'half' }
  /** Nothing arrives, and nothing comes back. */
  | { readonly kind: 'no connection' };

export interface FaultyCall extends JiraRequest {
  readonly caller: Caller;
  /** Which way it came, where the host knows: `bridge`, `resolver`, `scheduled`, `rest`. */
  readonly via: string;
}

/** Asked before each call; null lets it through. */
export type FaultRule = (call: FaultyCall) => Fault | null;

/**
 * The seam at which tests make things go wrong between any client and the embedded Jira. Nothing goes
 * wrong until a rule is set, and a rule can be changed at any time:
 *
 *     host.faults.set(firstTimes(3, isCall('POST', /bulkfetch$/u), tooManyRequests()));
 */
export class Faults {
  private rule: FaultRule = () => null;

  set(rule: FaultRule): void {
    this.rule = rule;
  }

  clear(): void {
    this.rule = () => null;
  }

  /** @throws NoConnection */
  async answer(call: FaultyCall, ask: () => Promise<JiraAnswer>): Promise<JiraAnswer> {
    const fault = this.rule(call);
    switch (fault?.kind) {
      case undefined:
        return ask();
      case 'instead':
        return fault.given;
      case 'lost':
        await ask();
        return fault.given;
      case 'half':
        return half(await ask());
      case 'no connection':
        throw new NoConnection();
    }
  }
}

export class NoConnection extends Error {
  override readonly name = 'NoConnection';

  constructor() {
    super('There is no connection to Jira.');
  }
}

/** A text that is no JSON any more, as a client sees an answer that broke off. */
function half({ status, headers, body }: JiraAnswer): JiraAnswer {
  const text = JSON.stringify(body ?? null);
  return {
    status,
    headers: { ...headers, 'content-type': 'text/plain;charset=UTF-8' },
    body: text.slice(0, Math.floor(text.length / 2)),
  };
}
