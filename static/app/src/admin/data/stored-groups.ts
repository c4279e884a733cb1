import type { StoredKind } from '../../../../../src/contract/stored-kinds';

/** What app storage keeps, in the order it is told to admins. */
export const STORED_GROUPS = [
  ...(['settings', 'settingsLog', 'epics', 'money', 'registers', 'reviews'] as const),
  ...(['portfolioLog', 'histories', 'guards', 'clock', 'told', 'site'] as const),
] as const;
export type StoredGroup = (typeof STORED_GROUPS)[number];

/** Under which name each kind is told: where it is kept, and before it is deleted. */
export const GROUP_OF_STORED: Readonly<Record<StoredKind, StoredGroup>> = {
  'settings/portfolio': 'settings',
  'audit/settings': 'settingsLog',
  'audit/contract': 'histories',
  'audit/impediment': 'histories',
  'audit/case': 'histories',
  'audit/epic': 'portfolioLog',
  'audit/epic-money': 'portfolioLog',
  'audit/theme': 'portfolioLog',
  'audit/objective': 'portfolioLog',
  'audit/review': 'portfolioLog',
  'write-guard/property': 'guards',
  'portfolio/case': 'epics',
  'portfolio/money': 'money',
  'portfolio/theme': 'registers',
  'portfolio/objective': 'registers',
  'portfolio/deleted-theme': 'registers',
  'portfolio/deleted-objective': 'registers',
  'portfolio/review': 'reviews',
  'portfolio/review-part': 'reviews',
  'plain/site-time-zone': 'site',
  'plain/site-address': 'site',
  'plain/told': 'told',
  'plain/escalation-step': 'clock',
  'plain/escalation-told': 'clock',
  'plain/escalation-run': 'clock',
  'plain/deletion': 'settingsLog',
};
