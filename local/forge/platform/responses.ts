import { STATUS_CODES } from 'node:http';
import type { ProductAnswer } from '../forge-types';
import { textOf } from './product-calls';

const NULL_BODY_STATUSES: readonly number[] = [204, 205, 304];

export function statusText(status: number): string {
  return STATUS_CODES[status] ?? '';
}

export function productResponse(answer: ProductAnswer): Response {
  const { status, headers } = answer;
  const body = NULL_BODY_STATUSES.includes(status) ? null : textOf(answer);
  return new Response(body, { status, statusText: statusText(status), headers });
}

/** @param body undefined for none */
export function jsonResponse(status: number, body: unknown): Response {
  return productResponse({ status, headers: { 'content-type': 'application/json' }, body });
}

/** The platform's own error: `@forge/api` throws it as NeedsAuthenticationError. */
export function needsAuthentication(): Response {
  const headers = { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' };
  return productResponse({ status: 401, headers, body: undefined });
}
