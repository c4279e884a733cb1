import type { Party, Settings } from '../../../../../src/contract/settings';
import { withValue } from './setting-entries';

/** What can be said of a party, without the id it keeps. */
export type PartyFacts = Omit<Party, 'id'>;

export const PARTIES_KEY = 'parties';
export const LONGEST_PARTY_TEXT = 255;

/** Where the form keeps what was mistyped in an input of a party. */
export function partyInputKey(id: string, input: keyof PartyFacts): string {
  return `${PARTIES_KEY}.${id}.${input}`;
}

/** Null where the schema refuses it, as a name that another party has. */
export function withParty(settings: Settings, id: string, facts: PartyFacts): Settings | null {
  const isNew = settings.parties.every((party) => party.id !== id);
  const parties = settings.parties.map((party) => (party.id === id ? { id, ...facts } : party));
  return withValue(settings, PARTIES_KEY, isNew ? [...parties, { id, ...facts }] : parties);
}

export function withoutParty(settings: Settings, id: string): Settings {
  return { ...settings, parties: settings.parties.filter((party) => party.id !== id) };
}

/**
 * An id that people recognise in exports. The chance part keeps a party that is added later from
 * inheriting what was asked of a removed one of the same name.
 */
export function newPartyId(name: string, chance: string): string {
  const readable = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .toLowerCase()
    .slice(0, 40)
    .replace(/-$/u, '');
  const ending = chance.replace(/[^A-Za-z0-9]/gu, '').slice(0, 8);
  return `${readable === '' ? 'party' : readable}-${ending}`;
}
