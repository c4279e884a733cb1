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

/** The name of the group of a level that something belongs to; `NO_GROUP` where there is none. */
export type RollUp = (level: GroupLevel, belonging: Belonging) => string;

/** A team that no train has is in none, as is a train that no value stream has. */
export function rollUp({ trains, valueStreams }: Organisation): RollUp {
  const trainOf = new Map<string, string>();
  const streamOf = new Map<string, string>();
  const streamOfTrain = new Map(
    valueStreams.flatMap((stream) => stream.trains.map((id) => [id, stream.name] as const)),
  );
  for (const { id, name, teams } of trains) {
    const stream = streamOfTrain.get(id);
    for (const team of teams) {
      trainOf.set(team, name);
      if (stream !== undefined) streamOf.set(team, stream);
    }
  }
  return (level, { project, team }) => {
    if (level === 'project') return project;
    if (team === null) return NO_GROUP;
    if (level === 'team') return team;
    return (level === 'train' ? trainOf : streamOf).get(team) ?? NO_GROUP;
  };
}
