import type { IntlShape } from 'react-intl';
import type { ProviderComment } from '../../../../src/contract/contract-writing';
import { providerCommentMessages } from '../messages/provider-comment';

/** How the provider's side learns of an ask. */
export function commentInWords(comment: ProviderComment, other: string, intl: IntlShape): string {
  switch (comment.kind) {
    case 'written':
      return intl.formatMessage(providerCommentMessages.written, { other });
    case 'told-today':
      return intl.formatMessage(providerCommentMessages.toldToday, { other });
    case 'off':
      return intl.formatMessage(providerCommentMessages.off, { other });
    case 'refused':
      return comment.message === null
        ? intl.formatMessage(providerCommentMessages.hidden, { other })
        : intl.formatMessage(providerCommentMessages.refused, { other, message: comment.message });
    case 'unknown':
      return intl.formatMessage(providerCommentMessages.unknown, { other });
  }
}

/** Whether the person should do something about it. */
export function needsAttention(comment: ProviderComment | null): boolean {
  return comment?.kind === 'refused' || comment?.kind === 'unknown';
}
