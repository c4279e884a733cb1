import type { Save } from '../saved-property';

/** One entry of a half of contracts, and what the half's index tells of it. */
export interface HalfEntry {
  readonly issueId: string;
  readonly isOpen: boolean;
  readonly day: string | null;
  /** It was not written through the app. */
  readonly isOfAnotherTool: boolean;
  /** The last of them says what stands. */
  readonly saves: readonly Save[];
}
