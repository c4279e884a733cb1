import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { readIssues } from '../data/read-issues';
import type { AppRow } from '../demo/portfolio/app-row';
import type { StoredRow } from '../forge/kvs/stored-row';
import { importIssues } from '../jira/import/import-issues';
import type { SiteData } from '../jira/site-data';
import type { DemoInUse } from './demo-storage';

/** Where a site comes from. */
export type DataChoice =
  /** The demo company as it is before anybody used the app for its portfolio. */
  | { readonly kind: 'demo' }
  /** The demo company with the cases of its epics, and what the app stored of them. */
  | { readonly kind: 'demo-portfolio' }
  | { readonly kind: 'export'; readonly path: string }
  | { readonly kind: 'generated'; readonly issues: number }
  /** @param storage what the app has stored already; nothing, if left out */
  | { readonly kind: 'site'; readonly site: SiteData; readonly storage?: readonly AppRow[] };

export interface SiteSource {
  /** Names the file in which changes of this site are kept; null: none are. */
  readonly key: string | null;
  readonly name: string;
  /** Changes when the data itself does; what was kept of another edition is of no use. */
  readonly edition: string;
  /** Whether what was kept of an edition still stands. */
  readonly isCurrent: (edition: string) => boolean;
  readonly load: () => Promise<LoadedData>;
}

export interface LoadedData {
  readonly site: SiteData;
  /** What app storage holds already. */
  readonly storage: readonly StoredRow[];
}

/** @param today `YYYY-MM-DD`, the day that dates of the demo company and of generated data stand around */
export async function sourceOf(choice: DataChoice, today: string): Promise<SiteSource> {
  const isOfToday = (edition: string): boolean => edition >= today;
  switch (choice.kind) {
    case 'demo':
      return {
        key: 'demo',
        name: 'the demo company',
        edition: today,
        isCurrent: isOfToday,
        load: () => demoData(today),
      };
    case 'demo-portfolio':
      return {
        key: 'demo-portfolio',
        name: 'the demo company',
        edition: today,
        isCurrent: isOfToday,
        load: () => portfolioData(today),
      };
    case 'generated':
      return {
        key: `generated-${String(choice.issues)}`,
        name: `${String(choice.issues)} generated issues`,
        edition: today,
        isCurrent: isOfToday,
        load: () => generatedData(choice.issues, today).then(withoutStorage),
      };
    case 'export': {
      const { path } = choice;
      const edition = await editionOf(path);
      return {
        key: `export-${shortHash(resolve(path))}`,
        name: basename(path),
        edition,
        isCurrent: (kept) => kept === edition,
        load: () => siteOfExport(path).then(withoutStorage),
      };
    }
    case 'site':
      return {
        key: null,
        name: choice.site.title,
        edition: '',
        isCurrent: () => false,
        load: () =>
          Promise.resolve({ site: choice.site, storage: (choice.storage ?? []).map(storedRow) }),
      };
  }
}

/**
 * The site that exported issues make.
 *
 * @throws UnreadableData
 */
export async function siteOfExport(path: string): Promise<SiteData> {
  const issues: unknown[] = [];
  const fieldNames = new Map<string, string>();
  for await (const { issue, fieldNames: names } of readIssues(path)) {
    issues.push(issue);
    for (const [id, name] of names) fieldNames.set(id, name);
  }
  return importIssues(issues, { title: basename(path), fieldNames });
}

/** The demo company, loaded only where it is asked for. */
async function demoData(today: string): Promise<LoadedData> {
  const { companyInUse } = await import('../demo/demo-company');
  return demoLoaded(companyInUse(today));
}

async function portfolioData(today: string): Promise<LoadedData> {
  const { demoPortfolio } = await import('../demo/portfolio/demo-portfolio');
  return demoLoaded(demoPortfolio(today));
}

async function demoLoaded(demo: DemoInUse & { readonly site: SiteData }): Promise<LoadedData> {
  const { demoStorage } = await import('./demo-storage');
  return { site: demo.site, storage: demoStorage(demo).map(storedRow) };
}

export function storedRow({ entity, key, value, at }: AppRow): StoredRow {
  const written = Date.parse(at);
  return {
    ...{ store: 'entity', entityName: entity, key, value },
    ...{ createdAt: written, updatedAt: written, expiresAt: null },
  };
}

function withoutStorage(site: SiteData): LoadedData {
  return { site, storage: [] };
}

async function generatedData(issues: number, today: string): Promise<SiteData> {
  const { generatedSite } = await import('../demo/generated-site');
  return generatedSite({ issues, today });
}

/** Changes with the files; what cannot be read is told when it is loaded. */
async function editionOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() !== true) return timesOf([found]);
  const names = (await readdir(path)).sort();
  const inside = await Promise.all(names.map((name) => stat(join(path, name)).catch(() => null)));
  return timesOf(inside);
}

function timesOf(
  files: readonly ({ readonly size: number; readonly mtimeMs: number } | null)[],
): string {
  return shortHash(
    files.map((file) => `${String(file?.size)} ${String(file?.mtimeMs)}`).join('\n'),
  );
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
