/**
 * An epic of a team and the things its stories are about. The things read well after "the", since
 * the summaries of stories are made from them.
 */
export interface EpicText {
  readonly initiative: InitiativeCode;
  readonly summary: string;
  readonly things: readonly string[];
}

export const INITIATIVES = {
  checkout: 'One checkout for web, app and stores',
  personal: 'A shop that knows its regular customers',
  promise: 'Delivery dates customers can rely on',
  returns: 'Returns without a phone call',
  pay: 'Pay with what customers already use',
  cloud: 'Leave the old data centre',
  figures: 'One set of figures for all departments',
  access: 'One secure sign-in for staff and partners',
  partners: 'Partners sell in our shop',
  audit: 'Ready for the new reporting duties',
} as const;

export type InitiativeCode = keyof typeof INITIATIVES;

/** An epic in the order in which the team takes them up, the oldest first. */
export function epic(
  initiative: InitiativeCode,
  summary: string,
  ...things: readonly string[]
): EpicText {
  return { initiative, summary, things };
}
