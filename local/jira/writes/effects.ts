import type { Evidence } from '../rest/route';
import type { SiteEventName } from '../site/site-event';

export type WriteKind =
  | 'issue created'
  | 'issue edited'
  | 'issue transitioned'
  | 'issue assigned'
  | 'issue deleted'
  | 'issue ranked'
  | 'link created'
  | 'link deleted'
  | 'comment added'
  | 'property written'
  | 'property deleted'
  | 'sprint edited'
  | 'sprint started'
  | 'sprint closed'
  | 'version created'
  | 'version edited'
  | 'version released';

/** What a write does besides the write itself. The emulator acts on this table, not beside it. */
export interface WriteEffect {
  /** Whether the issue, of a link each end, gets an entry in its changelog. */
  readonly entersChangelog: boolean;
  /** Whether `updated` of the issue, of a link of each end, moves. */
  readonly movesUpdated: boolean;
  readonly event: SiteEventName | null;
  readonly evidence: Evidence;
}

function effect(
  marks: readonly ('changelog' | 'updated')[],
  event: SiteEventName | null,
  evidence: Evidence,
): WriteEffect {
  return {
    entersChangelog: marks.includes('changelog'),
    movesUpdated: marks.includes('updated'),
    event,
    evidence,
  };
}

export const WRITE_EFFECTS: Readonly<Record<WriteKind, WriteEffect>> = {
  'issue created': effect(['updated'], 'avi:jira:created:issue', 'documented'),
  'issue edited': effect(['changelog', 'updated'], 'avi:jira:updated:issue', 'documented'),
  'issue transitioned': effect(['changelog', 'updated'], 'avi:jira:updated:issue', 'documented'),
  // Beside the edit or the transition that assigned somebody else, which leaves the marks.
  'issue assigned': effect([], 'avi:jira:assigned:issue', 'documented'),
  'issue deleted': effect([], 'avi:jira:deleted:issue', 'documented'),
  // Changelog and `updated` are seen in recordings; the event is not.
  'issue ranked': effect(['changelog', 'updated'], 'avi:jira:updated:issue', 'assumed'),
  // The changelog of both ends is seen in recordings; that `updated` moves is not.
  'link created': effect(['changelog', 'updated'], 'avi:jira:created:issuelink', 'assumed'),
  'link deleted': effect(['changelog', 'updated'], 'avi:jira:deleted:issuelink', 'assumed'),
  'comment added': effect(['updated'], 'avi:jira:commented:issue', 'assumed'),
  // Others who read Jira incrementally leave property keys out for want of any mark.
  'property written': effect([], null, 'assumed'),
  'property deleted': effect([], null, 'assumed'),
  'sprint edited': effect([], 'avi:jira-software:updated:sprint', 'assumed'),
  'sprint started': effect([], 'avi:jira-software:started:sprint', 'assumed'),
  'sprint closed': effect([], 'avi:jira-software:closed:sprint', 'assumed'),
  'version created': effect([], 'avi:jira:created:version', 'assumed'),
  'version edited': effect([], 'avi:jira:updated:version', 'assumed'),
  'version released': effect([], 'avi:jira:released:version', 'assumed'),
};
