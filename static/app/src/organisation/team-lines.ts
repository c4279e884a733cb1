import { withTeamIn, withTrain, type Register } from './organisation-edits';

export interface TeamLine {
  readonly team: string;
  /** Empty: in no train. */
  readonly train: string;
}

export interface PastedTeams {
  readonly lines: readonly TeamLine[];
  /** Numbers of the lines that name no team, or have nothing that parts it from a train; 1 is the first. */
  readonly faults: readonly number[];
}

/**
 * Reads lines of a team and its train, parted by a semicolon or, as copied from a spreadsheet, by a tab.
 * Empty lines are passed over.
 */
export function readTeamLines(text: string): PastedTeams {
  const lines: TeamLine[] = [];
  const faults: number[] = [];
  text.split(/\r\n|\r|\n/u).forEach((line, at) => {
    if (line.trim() === '') return;
    const [team = '', train, ...more] = line.split(/[;\t]/u).map((part) => part.trim());
    if (team === '' || train === undefined || more.some((part) => part !== '')) faults.push(at + 1);
    else lines.push({ team, train });
  });
  return { lines, faults };
}

/** @param newId the id of a train that is not there yet */
export function withTeamLines(
  register: Register,
  lines: readonly TeamLine[],
  newId: (name: string) => string,
): Register {
  let next = register;
  for (const { team, train } of lines) {
    const known = next.trains.find(({ name }) => name === train);
    const id = train === '' ? null : (known?.id ?? newId(train));
    if (id !== null && known === undefined) next = withTrain(next, id, train);
    next = withTeamIn(next, team, id);
  }
  return next;
}
