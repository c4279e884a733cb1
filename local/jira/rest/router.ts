import { isJiraPath, METHODS_NOT_EMULATED } from './jira-paths';
import { notEmulated, problem } from './refusal';
import type { Method, Route } from './route';

export interface Match {
  readonly route: Route;
  readonly places: ReadonlyMap<string, string>;
}

interface Pattern {
  readonly path: string;
  readonly expression: RegExp;
  readonly placeNames: readonly string[];
  readonly routes: Map<string, Route>;
}

/** Finds the route of a request; fixed words come before places, so `/issue/bulkfetch` is no issue. */
export class Router {
  private readonly patterns: readonly Pattern[];

  constructor(routes: readonly Route[]) {
    const patterns = new Map<string, Pattern>();
    for (const route of routes) {
      const pattern = patterns.get(route.path) ?? patternOf(route.path);
      pattern.routes.set(route.method, route);
      patterns.set(route.path, pattern);
    }
    this.patterns = [...patterns.values()].sort(
      (a, b) => a.placeNames.length - b.placeNames.length,
    );
  }

  /**
   * @throws Refusal: 404 for a path Jira does not have, 405 for a method it does not have there, 501 for
   *   what it has and the emulator has not
   */
  find(method: string, path: string): Match {
    for (const pattern of this.patterns) {
      const found = pattern.expression.exec(path);
      if (found === null) continue;
      const route = pattern.routes.get(method);
      if (route === undefined) throw refuseMethod(method, path, pattern);
      const values = found.slice(1).map((value) => decoded(value, path));
      const places = new Map(pattern.placeNames.map((name, i) => [name, values[i] ?? '']));
      return { route, places };
    }
    if (isJiraPath(path)) throw notEmulated(`${method} ${path}`);
    throw noSuchPath(path);
  }
}

function patternOf(path: string): Pattern {
  const placeNames = [...path.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
  const source = path.replace(/\{\w+\}/gu, '([^/]+)').replaceAll('.', '\\.');
  return { path, expression: new RegExp(`^${source}/?$`, 'u'), placeNames, routes: new Map() };
}

function refuseMethod(method: string, path: string, pattern: Pattern) {
  const others = METHODS_NOT_EMULATED.get(pattern.path) ?? [];
  if (others.some((other) => other === method)) return notEmulated(`${method} ${pattern.path}`);
  const allowed: readonly string[] = [...pattern.routes.keys(), ...others];
  const order: readonly Method[] = ['GET', 'POST', 'PUT', 'DELETE'];
  return problem(405, {
    detail: `Method '${method}' is not supported.`,
    instance: path,
    allow: order.filter((name) => allowed.includes(name)).join(','),
  });
}

function decoded(value: string, path: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw noSuchPath(path);
  }
}

function noSuchPath(path: string) {
  return problem(404, {
    detail: `No endpoint ${path}.`,
    instance: path,
  });
}
