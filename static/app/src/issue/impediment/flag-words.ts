import type { IntlShape } from 'react-intl';
import { writeFlag, type FlagWish, type FlagWriting } from '../../../../../src/jira/issue-flag';
import { refreshIssue } from '../../bridge/refresh-issue';
import { viewerConnection } from '../../bridge/viewer-transport';
import { impedimentOutcomeMessages as words } from '../../messages/issue-impediment';

/** What became of Jira's flag: as it was wished, not touched, or Jira did not say. */
export type FlagOutcome = FlagWriting | { readonly kind: 'stood' | 'kept' | 'unknown' };

/** The record stands by then, so that nothing about the flag may undo it. Never throws. */
export async function changeFlag(wish: FlagWish): Promise<FlagOutcome> {
  try {
    const writing = await writeFlag(viewerConnection, wish);
    if (writing.kind === 'set') await refreshIssue();
    return writing;
  } catch {
    return { kind: 'unknown' };
  }
}

export function flagInWords(outcome: FlagOutcome, isFlagged: boolean, intl: IntlShape): string {
  switch (outcome.kind) {
    case 'set':
      return intl.formatMessage(isFlagged ? words.flagSet : words.flagCleared);
    case 'stood':
      return intl.formatMessage(words.flagStood);
    case 'kept':
      return intl.formatMessage(words.flagKept);
    case 'not-on-screen':
      return intl.formatMessage(words.notOnScreen);
    case 'refused':
      return intl.formatMessage(words.flagRefused, { text: outcome.message ?? '' }).trim();
    case 'unknown':
      return intl.formatMessage(words.flagUnknown);
  }
}
