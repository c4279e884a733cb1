import type { OwnIssues } from './own-issues';
import type { ProbedSite } from './probed-site';

/** Something the app or its emulator relies on and that only a real site can tell. */
export interface Question {
  /** Never changes, so that recordings can be compared. */
  readonly id: string;
  readonly question: string;
  /**
   * The answer in few words, without anything of the site's content.
   *
   * @throws UnexpectedAnswer where it cannot be asked here
   */
  readonly ask: (site: ProbedSite) => Promise<string>;
}

/** A question that is answered by writing to issues made for it. */
export interface WritingQuestion {
  readonly id: string;
  readonly question: string;
  /** @throws UnexpectedAnswer where it cannot be asked here */
  readonly ask: (site: ProbedSite, own: OwnIssues) => Promise<string>;
}
