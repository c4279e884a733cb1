import type { PersonData } from '../jira/site-data';

/** The persons of the company, all invented, and what their groups let them do. */

export const LEGAL_GROUP = 'legal-team';
export const PORTFOLIO_GROUP = 'portfolio-managers';
/** May see issues of PAY with a security level. */
export const PAYMENTS_GROUP = 'payments-team';
const ADMIN_GROUP = 'jira-administrators';
const USER_GROUP = 'site-users';

const BERLIN = { timeZone: 'Europe/Berlin', locale: 'en_GB' };
const LISBON = { timeZone: 'Europe/Lisbon', locale: 'pt_PT' };
const KOLKATA = { timeZone: 'Asia/Kolkata', locale: 'en_US' };
const TORONTO = { timeZone: 'America/Toronto', locale: 'en_US' };

/** Three of each team in the order of the teams, its lead first. */
const TEAM_MEMBERS = [
  { name: 'Ilse Brandvold', place: BERLIN },
  { name: 'Mateus Carvalhal', place: LISBON },
  { name: 'Priya Nambisan', place: KOLKATA },
  { name: 'Jonas Wetterling', place: BERLIN },
  { name: 'Adaeze Nwakor', place: BERLIN },
  { name: 'Hiroto Kanzawa', place: BERLIN },
  { name: 'Leila Farrokhi', place: BERLIN },
  { name: 'Tomasz Grzelak', place: BERLIN },
  { name: 'Meilin Tsao', place: TORONTO },
  { name: 'Anouk Terlinden', place: BERLIN },
  { name: 'Rashid Benhaddou', place: LISBON },
  { name: 'Kofi Darkwah', place: TORONTO },
  { name: 'Elena Sotirova', place: BERLIN },
  { name: 'Bjarne Halvdan', place: BERLIN },
  { name: 'Sunita Ghorpade', place: KOLKATA },
  { name: 'Marek Dolezel', place: BERLIN },
  { name: 'Chiara Bentivegna', place: BERLIN },
  { name: 'Thabo Molefane', place: LISBON },
  { name: 'Yuna Sohn', place: TORONTO },
  { name: 'Ruben Aguilera', place: LISBON },
  { name: 'Katrin Ellermann', place: BERLIN },
  { name: 'Omar Tazrouti', place: BERLIN },
  { name: 'Freya Lindqvall', place: BERLIN },
  { name: 'Vikram Deshmane', place: KOLKATA },
  { name: 'Noor Hashimzai', place: BERLIN },
  { name: 'Dario Pavlinek', place: BERLIN },
  { name: 'Grace Wambui', place: LISBON },
  { name: 'Alexei Morozhin', place: BERLIN },
  { name: 'Beatriz Quintanar', place: LISBON },
  { name: 'Liam Corrihane', place: TORONTO },
  { name: 'Sana Rehmani', place: KOLKATA },
  { name: 'Pieter Oosterveld', place: BERLIN },
  { name: 'Ngoc Anh Trinh', place: BERLIN },
  { name: 'Daniela Rusescu', place: BERLIN },
  { name: 'Emeka Obioranta', place: TORONTO },
  { name: 'Signe Kragholm', place: BERLIN },
] as const;

const OTHERS = [
  { name: 'Helene Marchetti', place: BERLIN, groups: [USER_GROUP, LEGAL_GROUP] },
  { name: 'Stefan Kaltenegg', place: BERLIN, groups: [USER_GROUP, LEGAL_GROUP] },
  { name: 'Imani Otienowa', place: LISBON, groups: [USER_GROUP, LEGAL_GROUP] },
  { name: 'Carla Weidenfell', place: BERLIN, groups: [USER_GROUP, PORTFOLIO_GROUP, LEGAL_GROUP] },
  { name: 'Arjun Thekkedan', place: KOLKATA, groups: [USER_GROUP, PORTFOLIO_GROUP] },
  { name: 'Maren Osterholt', place: BERLIN, groups: [USER_GROUP, PORTFOLIO_GROUP] },
  { name: 'Piotr Sawczynski', place: BERLIN, groups: [USER_GROUP, ADMIN_GROUP] },
  { name: 'Lucia Ferrandiz', place: LISBON, groups: [USER_GROUP, ADMIN_GROUP] },
  // Left the company: in no group any more, but still the assignee of some work.
  { name: 'Robin Ashdowne', place: BERLIN, groups: [] },
] as const;

export const PEOPLE: readonly PersonData[] = [
  ...TEAM_MEMBERS.map((member, position) => ({
    ...member,
    groups: isInPayments(position) ? [USER_GROUP, PAYMENTS_GROUP] : [USER_GROUP],
  })),
  ...OTHERS,
].map(({ name, place, groups }, position) => ({
  accountId: accountId(position),
  displayName: name,
  email: `${name.toLowerCase().replaceAll(' ', '.')}@example.com`,
  isActive: groups.length > 0,
  groups,
  ...place,
}));

const firstOther = TEAM_MEMBERS.length;
export const LEGAL_PEOPLE = [0, 1, 2].map((position) => accountId(firstOther + position));
export const PORTFOLIO_PEOPLE = [3, 4, 5].map((position) => accountId(firstOther + position));
export const ADMIN = accountId(firstOther + 6);
export const PERSON_WHO_LEFT = accountId(firstOther + 8);

/** The accounts of the team at a place in the list of teams, its lead first. */
export function membersOfTeam(team: number): readonly string[] {
  return [0, 1, 2].map((member) => accountId(team * 3 + member));
}

/** Payments is the fifth team. */
function isInPayments(position: number): boolean {
  return Math.floor(position / 3) === 4;
}

/** In the shape of Atlassian's older account ids: 24 hexadecimal digits. */
function accountId(position: number): string {
  return `5f3a9b2c00000000000${String(10_001 + position)}`;
}
