import type { IntlShape } from 'react-intl';
import { themeMessages } from '../../messages/themes';
import type { ShareStanding } from './share-rows';

/** How far a share is from what was meant, in points of a hundred. */
export function gapInWords(
  { standing, gap }: { readonly standing: ShareStanding; readonly gap: number | null },
  intl: IntlShape,
): string {
  const points = Math.round(Math.abs(gap ?? 0) * 100);
  switch (standing) {
    case 'more':
      return intl.formatMessage(themeMessages.gapMore, { points });
    case 'less':
      return intl.formatMessage(themeMessages.gapLess, { points });
    case 'as-meant':
      return intl.formatMessage(themeMessages.gapNone);
    case 'unknown':
      return intl.formatMessage(themeMessages.gapUnknown);
  }
}
