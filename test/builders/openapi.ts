import { existsSync, readFileSync } from 'node:fs';
import { sharedDataFile } from '../shared-data';
import { schemaFaults, type Schema, type Schemas } from './openapi-schema';

export interface OpenApiOperation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
  }[];
  readonly requestBody?: {
    readonly required?: boolean;
    readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
  };
  readonly security?: readonly { readonly OAuth2?: readonly string[] }[];
  readonly 'x-atlassian-oauth2-scopes'?: readonly {
    readonly state: string;
    readonly scopes: readonly string[];
  }[];
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, OpenApiOperation>>>>;
  readonly components: { readonly schemas: Schemas };
}

interface KnownPath {
  readonly template: string;
  readonly expression: RegExp;
  readonly operations: Readonly<Record<string, OpenApiOperation>>;
  readonly schemas: Schemas;
}

/** Atlassian's own documents; they are no part of the repository. */
export const OPENAPI_FILES = [
  sharedDataFile('openapi/jira-platform-swagger-v3.v3.json'),
  sharedDataFile('openapi/jira-software-swagger.v3.2022-07-17.json'),
] as const;

export interface SentCall {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly body?: unknown;
}

let known: readonly KnownPath[] | null = null;

/**
 * What of a call Atlassian's documents do not know: its path, its method, a parameter, a part of its body.
 * Nothing, where the documents are not at hand.
 */
export function openApiFaults({ method, path, body }: SentCall): readonly string[] {
  const { pathname, searchParams } = new URL(path, 'http://site.invalid');
  const paths = knownPaths();
  if (paths.length === 0) return [];
  const found = paths.find(({ expression }) => expression.test(pathname));
  const operation = found?.operations[method.toLowerCase()];
  if (found === undefined || operation === undefined) return [`${method} ${pathname} is not known`];
  const parameters = (operation.parameters ?? []).filter((one) => one.in === 'query');
  const names = new Set(parameters.map(({ name }) => name));
  const faults = [
    ...[...searchParams.keys()]
      .filter((name) => !names.has(name))
      .map((name) => `the parameter ${name} is not known`),
    ...parameters
      .filter(({ name, required }) => required === true && !searchParams.has(name))
      .map(({ name }) => `the parameter ${name} is missing`),
    ...bodyFaults(operation, body, found.schemas),
  ];
  return faults.map((fault) => `${method} ${found.template}: ${fault}`);
}

/** The operation of a template; places may have other names. Undefined: there is none. */
export function documentedOperation(
  method: string,
  template: string,
): OpenApiOperation | undefined {
  const example = template.replace(/\{\w+\}/gu, '1');
  return knownPaths().find(({ expression }) => expression.test(example))?.operations[
    method.toLowerCase()
  ];
}

/** @throws Error naming what Atlassian's documents do not know of the call */
export function expectDocumented(call: SentCall): void {
  const faults = openApiFaults(call);
  if (faults.length > 0) throw new Error(`Not in Atlassian's documents: ${faults.join('; ')}`);
}

function bodyFaults(
  { requestBody }: OpenApiOperation,
  body: unknown,
  schemas: Schemas,
): readonly string[] {
  if (requestBody === undefined) return body === undefined ? [] : ['a body is not known'];
  if (body === undefined) return requestBody.required === true ? ['the body is missing'] : [];
  const schema = requestBody.content?.['application/json']?.schema;
  return schema === undefined ? [] : schemaFaults(body, schema, schemas);
}

function knownPaths(): readonly KnownPath[] {
  known ??= OPENAPI_FILES.every((file) => existsSync(file)) ? OPENAPI_FILES.flatMap(pathsOf) : [];
  return known;
}

/** Those without places first: `/issue/bulkfetch` is no issue. */
function pathsOf(file: string): readonly KnownPath[] {
  const { paths, components } = JSON.parse(readFileSync(file, 'utf8')) as Document;
  return Object.entries(paths)
    .map(([path, operations]) => {
      const template = path.startsWith('/rest') ? path : `/rest${path}`;
      const source = template.replaceAll('.', '\\.').replace(/\{\w+\}/gu, '[^/]+');
      const expression = new RegExp(`^${source}$`, 'u');
      return { template, expression, operations, schemas: components.schemas };
    })
    .sort((a, b) => placesIn(a.template) - placesIn(b.template));
}

function placesIn(template: string): number {
  return template.split('{').length;
}
