import { Refusal } from './refusal';
import type { Route } from './route';
import { Router } from './router';
import { ROUTES } from './routes';

const router = new Router(ROUTES);

/**
 * The route that answers a call; null for a call that the embedded Jira does not answer.
 *
 * @param path path of a request, with or without a query
 */
export function routeOf(method: string, path: string): Route | null {
  const base = 'http://site.invalid';
  if (!URL.canParse(path, base)) return null;
  try {
    return router.find(method.toUpperCase(), new URL(path, base).pathname).route;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
