/**
 * How we know that Forge behaves so: it is read in Atlassian's published package, Atlassian's documents
 * say it, somebody measured it on a real site and published it, or it is assumed.
 */
export type Evidence = 'package' | 'documented' | 'reported' | 'assumed';

export interface Behaviour {
  readonly what: string;
  readonly evidence: Evidence;
}
