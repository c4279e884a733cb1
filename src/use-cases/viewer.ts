import type { Right } from '../contract/result';

/** Port: the person a resolver acts for, as the platform tells it. */
export interface Viewer {
  readonly accountId: string;
  /** Asks Jira, as the person. */
  readonly has: (right: Right) => Promise<boolean>;
}
