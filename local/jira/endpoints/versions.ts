import * as z from 'zod/mini';
import { renderVersionInFull } from '../render/render-catalog';
import { versionSubject } from '../render/render-event';
import { idSchema, readBody } from '../rest/body-reader';
import { answer } from '../rest/jira-request';
import { fieldRefusal, notSignedIn, refusal } from '../rest/refusal';
import { assumed, documented, type Call, type Route } from '../rest/route';
import { isDay } from '../site/instants';
import type { OfProject } from '../site/site';
import type { PersonData, ProjectData, VersionData } from '../site-data';
import { announce } from '../writes/record-write';
import { dateAfter } from './sent-date';

const versionBody = z.strictObject({
  id: z.optional(z.nullable(idSchema)),
  self: z.optional(z.nullable(z.string())),
  name: z.optional(z.nullable(z.string())),
  archived: z.optional(z.nullable(z.boolean())),
  released: z.optional(z.nullable(z.boolean())),
  startDate: z.optional(z.nullable(z.string())),
  releaseDate: z.optional(z.nullable(z.string())),
  projectId: z.optional(z.nullable(idSchema)),
  project: z.optional(z.nullable(z.string())),
});

type VersionWishes = z.infer<typeof versionBody>;

const REFUSED = [
  'approvers',
  'description',
  'driver',
  'expand',
  'issuesStatusForFixVersion',
  'moveUnfixedIssuesTo',
  'operations',
  'overdue',
  'userReleaseDate',
  'userStartDate',
];

/** @throws Refusal where the version is missing or its project hidden */
function versionOfPath({ site, viewer, place }: Call): OfProject<VersionData> {
  const id = place('id');
  const found = site.versions.get(id);
  if (found !== undefined && viewer.browses(found.project)) return found;
  throw refusal(404, `Could not find version for id '${id}'`);
}

/** Versions are managed by the administrators of a project, who are those of the site here. */
function manager({ viewer }: Call): PersonData {
  if (viewer.person === null) throw notSignedIn();
  if (viewer.isAdmin) return viewer.person;
  throw refusal(401, 'You do not have permission to manage versions in this project.');
}

function wishedVersion(version: VersionData, wishes: VersionWishes): VersionData {
  const faults = new Map<string, string>();
  for (const name of ['startDate', 'releaseDate'] as const) {
    const day = wishes[name];
    if (day && !isDay(day)) faults.set(name, `The date '${day}' is not of the form yyyy-MM-dd.`);
  }
  if (wishes.name?.trim() === '') faults.set('name', 'You must specify a valid version name');
  if (faults.size > 0) throw fieldRefusal(faults);
  return {
    id: version.id,
    name: wishes.name ?? version.name,
    isArchived: wishes.archived ?? version.isArchived,
    isReleased: wishes.released ?? version.isReleased,
    startDate: dateAfter(version.startDate, wishes.startDate),
    releaseDate: dateAfter(version.releaseDate, wishes.releaseDate),
  };
}

export const VERSION_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/version/{id}',
    refusedQuery: ['expand'],
    behaviours: [
      documented('a missing and a hidden version read the same (404)'),
      assumed('the sentence'),
    ],
    answer: (call) => answer(renderVersionInFull(call.site, versionOfPath(call))),
  },
  {
    method: 'PUT',
    path: '/rest/api/3/version/{id}',
    behaviours: [
      documented('200 with the version; only what is sent changes'),
      assumed('administrators of the site only (401); an empty date clears it; the sentences'),
    ],
    answer: (call) => {
      const { site } = call;
      const { project, value } = versionOfPath(call);
      const author = manager(call);
      const wished = wishedVersion(value, readBody(call.body, versionBody, REFUSED));
      const versions = project.versions.map((known) => (known.id === value.id ? wished : known));
      const changed: ProjectData = { ...project, versions };
      site.putProject(changed);
      const isReleased = wished.isReleased && !value.isReleased;
      const kind = isReleased ? 'version released' : 'version edited';
      const version = { project: changed, value: wished };
      announce(site, kind, author, versionSubject(site, version));
      return answer(renderVersionInFull(site, version));
    },
  },
  {
    method: 'POST',
    path: '/rest/api/3/version',
    behaviours: [
      documented('201 with the version; name and projectId are needed'),
      assumed('administrators of the site only (401); the sentences'),
    ],
    answer: (call) => {
      const { site, viewer } = call;
      const wishes = readBody(call.body, versionBody, REFUSED);
      const project = site.findProject(wishes.projectId ?? wishes.project ?? '');
      if (project === undefined || !viewer.browses(project)) {
        throw refusal(404, 'The project of the version does not exist.');
      }
      const author = manager(call);
      const blank = { id: '', name: '', isArchived: false, isReleased: false };
      const draft = { ...blank, startDate: null, releaseDate: null };
      const value = {
        ...wishedVersion(draft, { ...wishes, name: wishes.name ?? '' }),
        id: site.nextId('version'),
      };
      const changed: ProjectData = { ...project, versions: [...project.versions, value] };
      site.putProject(changed);
      const version = { project: changed, value };
      announce(site, 'version created', author, versionSubject(site, version));
      return answer(renderVersionInFull(site, version), 201);
    },
  },
];
