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

/** What dependencies are rolled up to, the finest first. */
export const GROUP_LEVELS = ['project', 'team', 'train', 'stream'] as const;
export type GroupLevel = (typeof GROUP_LEVELS)[number];

/** What an issue tells of where it belongs. */
export interface Belonging {
  readonly project: string;
  /** Null: not known. */
  readonly team: string | null;
}

/** Stands for all that belong to no group of a level; no group has an empty name. */
export const NO_GROUP = '';

/** Where something belongs at every level, by name; `NO_GROUP` where it belongs to none. */
export type Groups = Readonly<Record<GroupLevel, string>>;

/** A team that is in no train, and a train that is in no value stream, stand outside these levels. */
export function rollUp({ trains, valueStreams }: Organisation): (belonging: Belonging) => Groups {
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
