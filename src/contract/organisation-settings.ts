import * as z from 'zod/mini';
import { shortId } from './short-id';

/** How teams form release trains, and these form value streams: the register of the organisation. */

export const MOST_TRAINS = 50;
export const MOST_STREAMS = 20;
/** Of all trains together. */
export const MOST_TEAMS = 200;

const text = z.string().check(z.minLength(1), z.maxLength(255));

const train = z.strictObject({
  /** Given once, and kept when the name changes. */
  id: shortId,
  name: text,
  /** Names of teams as they occur in issues; what a team is, `team.from` says. */
  teams: z.prefault(z.array(text).check(z.maxLength(MOST_TEAMS)), []),
});

const valueStream = z.strictObject({
  id: shortId,
  name: text,
  /** Ids of trains. */
  trains: z.prefault(z.array(shortId).check(z.maxLength(MOST_TRAINS)), []),
});

const trains = z.array(train).check(
  z.maxLength(MOST_TRAINS),
  z.refine((list) => areDistinct(list.map(({ id }) => id)), { error: 'gives an id twice' }),
  z.refine((list) => areDistinct(list.map(({ name }) => name)), { error: 'names a train twice' }),
  z.refine((list) => list.reduce((sum, { teams }) => sum + teams.length, 0) <= MOST_TEAMS, {
    error: `should have at most ${String(MOST_TEAMS)} teams in all`,
  }),
);

const valueStreams = z.array(valueStream).check(
  z.maxLength(MOST_STREAMS),
  z.refine((list) => areDistinct(list.map(({ id }) => id)), { error: 'gives an id twice' }),
  z.refine((list) => areDistinct(list.map(({ name }) => name)), {
    error: 'names a value stream twice',
  }),
);

export const organisationSettings = z
  .strictObject({
    trains: z.prefault(trains, []),
    valueStreams: z.prefault(valueStreams, []),
  })
  .check((context) => {
    const { value } = context;
    const teams = firstTwice(value.trains.flatMap((one) => one.teams));
    if (teams !== null) refuse(['trains'], `puts the team ${JSON.stringify(teams)} in two places`);
    const placed = value.valueStreams.flatMap((one) => one.trains);
    const known = new Set(value.trains.map(({ id }) => id));
    const unknown = placed.find((id) => !known.has(id));
    if (unknown !== undefined) {
      refuse(['valueStreams'], `has a train that is not in the list: ${JSON.stringify(unknown)}`);
    }
    const twice = firstTwice(placed);
    if (twice !== null) {
      refuse(['valueStreams'], `puts the train ${JSON.stringify(twice)} in two places`);
    }

    function refuse(path: string[], message: string): void {
      context.issues.push({ code: 'custom', input: value, path, message });
    }
  });

function areDistinct(texts: readonly string[]): boolean {
  return firstTwice(texts) === null;
}

function firstTwice(texts: readonly string[]): string | null {
  const met = new Set<string>();
  for (const one of texts) {
    if (met.has(one)) return one;
    met.add(one);
  }
  return null;
}
