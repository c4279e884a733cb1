/** Many teams with little work: what a large matrix needs and no more. */

export const TEAMS_PER_TRAIN = 15;

/** Team `7-4` is the fourth of train 7; its issue is `T7-4`. */
interface Team {
  readonly train: number;
  readonly team: number;
}

/**
 * As exported issues and settings: each team has one issue, which waits for that of the next team of
 * its train; the first teams of all trains wait for each other. The issues of a train stand below its epic,
 * but for that of its last team.
 */
export function companyOfTeams(trains: number): {
  readonly issues: readonly object[];
  readonly settings: object;
} {
  const numbers = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, at) => at + 1);
  const teams = numbers(trains).flatMap((train) =>
    numbers(TEAMS_PER_TRAIN).map((team): Team => ({ train, team })),
  );
  return {
    issues: [
      ...numbers(trains).map(epic),
      ...teams.map((team) => issue(team, providersOf(team, trains))),
    ],
    settings: {
      team: { from: 'component' },
      organisation: {
        trains: numbers(trains).map((train) => ({
          id: `train-${String(train)}`,
          name: `Train ${String(train)}`,
          teams: teams.filter((one) => one.train === train).map(nameOf),
        })),
      },
    },
  };
}

function providersOf({ train, team }: Team, trains: number): readonly Team[] {
  const next = team < TEAMS_PER_TRAIN ? [{ train, team: team + 1 }] : [];
  if (team > 1) return next;
  const firsts = Array.from({ length: trains }, (_, at) => ({ train: at + 1, team: 1 }));
  return [...next, ...firsts.filter((first) => first.train !== train)];
}

function nameOf({ train, team }: Team): string {
  return `Team ${String(train)}-${String(team)}`;
}

function keyOf({ train, team }: Team): string {
  return `T${String(train)}-${String(team)}`;
}

const TO_DO = {
  id: '1',
  name: 'To Do',
  statusCategory: { id: 2, key: 'new', name: 'To Do', colorName: 'blue-gray' },
};

/** `T7-900` of train 7. */
function epic(train: number): object {
  return {
    id: String(90_000 + train),
    key: `T${String(train)}-900`,
    fields: {
      summary: `Goal of Train ${String(train)}`,
      status: TO_DO,
      issuetype: { id: '2', name: 'Epic', subtask: false, hierarchyLevel: 1 },
      project: projectOf(train),
      created: '2026-01-05T09:00:00.000+0000',
      updated: '2026-01-05T09:00:00.000+0000',
    },
  };
}

function projectOf(train: number): object {
  return { id: String(train), key: `T${String(train)}`, name: `Train ${String(train)}` };
}

function issue(team: Team, providers: readonly Team[]): object {
  return {
    id: String(10_000 + team.train * 100 + team.team),
    key: keyOf(team),
    fields: {
      summary: `Work of ${nameOf(team)}`,
      status: TO_DO,
      issuetype: { id: '1', name: 'Story', subtask: false, hierarchyLevel: 0 },
      project: projectOf(team.train),
      ...(team.team < TEAMS_PER_TRAIN
        ? { parent: { id: String(90_000 + team.train), key: `T${String(team.train)}-900` } }
        : {}),
      created: '2026-01-05T09:00:00.000+0000',
      updated: '2026-01-05T09:00:00.000+0000',
      components: [{ id: String(team.train * 100 + team.team), name: nameOf(team) }],
      issuelinks: providers.map((provider, at) => ({
        id: String(team.train * 100_000 + team.team * 100 + at),
        type: { id: '1', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
        inwardIssue: {
          id: String(10_000 + provider.train * 100 + provider.team),
          key: keyOf(provider),
          fields: { summary: `Work of ${nameOf(provider)}`, status: TO_DO },
        },
      })),
    },
  };
}
