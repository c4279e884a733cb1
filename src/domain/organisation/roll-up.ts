/** Which teams form a release train, and which trains form a value stream. */
export interface Organisation {
  readonly trains: readonly Train[];
  readonly valueStreams: readonly ValueStream[];
}

export interface Train {
  readonly id: string;
  readonly name: string;
  /** Names of teams as they occur in issues. */
  readonly teams: readonly string[];
}

export interface ValueStream {
  readonly id: string;
  readonly name: string;
  /** Ids of trains. */
  readonly trains: readonly string[];
}

/** What dependencies are rolled up to by who works on them, the finest first. */
export const ORGANISATION_LEVELS = ['project', 'team', 'train', 'stream'] as const;
export type OrganisationLevel = (typeof ORGANISATION_LEVELS)[number];

/** And by the parents of the issues: epics, and the next level above them that a site has. */
export const HIERARCHY_LEVELS = ['epic', 'above'] as const;
export type HierarchyLevel = (typeof HIERARCHY_LEVELS)[number];

export const GROUP_LEVELS = [...ORGANISATION_LEVELS, ...HIERARCHY_LEVELS] as const;
export type GroupLevel = (typeof GROUP_LEVELS)[number];

/** What an issue tells of where it belongs. */
export interface Belonging {
  readonly project: string;
  /** Null: not known. */
  readonly team: string | null;
}

/** Stands for all that belong to no group of a level; no group has an empty name. */
export const NO_GROUP = '';

/** Stands for all of which it is not known what they belong to; no issue has it for a key. */
export const UNKNOWN_GROUP = '?';

/** By name. */
export type OrganisationGroups = Readonly<Record<OrganisationLevel, string>>;
/** By the key of the issue that stands above. */
export type HierarchyGroups = Readonly<Record<HierarchyLevel, string>>;

/** Where something belongs at every level; `NO_GROUP` where it belongs to none. */
export type Groups = OrganisationGroups & HierarchyGroups;

export function isHierarchyLevel(level: GroupLevel): level is HierarchyLevel {
  return level === 'epic' || level === 'above';
}

/** A team that is in no train, and a train that is in no value stream, stand outside these levels. */
export function rollUp({
  trains,
  valueStreams,
}: Organisation): (belonging: Belonging) => OrganisationGroups {
  const streamOfTrain = new Map(
    valueStreams.flatMap(({ name, trains: ids }) => ids.map((id) => [id, name] as const)),
  );
  const aboveTeam = new Map(
    trains.flatMap(({ id, name, teams }) => {
      const above = { train: name, stream: streamOfTrain.get(id) ?? NO_GROUP };
      return teams.map((team) => [team, above] as const);
    }),
  );
  return ({ project, team }) => {
    const { train, stream } = (team === null ? null : aboveTeam.get(team)) ?? ABOVE_NOTHING;
    return { project, team: team ?? NO_GROUP, train, stream };
  };
}

const ABOVE_NOTHING = { train: NO_GROUP, stream: NO_GROUP };
