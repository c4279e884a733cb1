import type { IntlShape } from 'react-intl';
import { organisationSettings } from '../../../../../src/contract/organisation-settings';
import { organisationEntryMessages as words } from '../../messages/organisation-entries';

/** Trains with their teams, then value streams with their trains, as the change log tells them. */
export function registerInWords(value: unknown, intl: IntlShape): string {
  const parsed = organisationSettings.safeParse(value);
  if (!parsed.success) return intl.formatMessage(words.unreadable);
  const { trains, valueStreams } = parsed.data;
  const nameOf = new Map(trains.map(({ id, name }) => [id, name]));
  const list = (names: readonly string[]): string =>
    names.length === 0 ? intl.formatMessage(words.empty) : names.join(', ');
  const told = [
    ...trains.map(({ name, teams }) =>
      intl.formatMessage(words.train, { name, teams: list(teams) }),
    ),
    ...valueStreams.map(({ name, trains: ids }) =>
      intl.formatMessage(words.stream, {
        name,
        trains: list(ids.map((id) => nameOf.get(id) ?? id)),
      }),
    ),
  ];
  return told.length === 0 ? intl.formatMessage(words.none) : told.join(' · ');
}
