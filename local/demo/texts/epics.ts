import type { TeamName } from '../teams';
import { COMMERCE_EPICS } from './commerce-epics';
import { CUSTOMER_EPICS } from './customer-epics';
import type { EpicText } from './epic-text';
import { PLATFORM_EPICS } from './platform-epics';

/** Seven epics of each team, the oldest first. */
export const EPICS: Readonly<Record<TeamName, readonly EpicText[]>> = {
  ...CUSTOMER_EPICS,
  ...COMMERCE_EPICS,
  ...PLATFORM_EPICS,
};

export function epicHandle(team: TeamName | 'LEGAL', position: number): string {
  return `${team} epic ${String(position)}`;
}

export function initiativeHandle(code: string): string {
  return `initiative ${code}`;
}
