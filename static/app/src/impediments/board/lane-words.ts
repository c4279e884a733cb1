import type { IntlShape } from 'react-intl';
import { IMPEDIMENT_LEVELS } from '../../../../../src/domain/impediments/record';
import { causeInWords, type NamedCause } from '../../impediment-record/impediment-words';
import { boardMessages } from '../../messages/impediment-board';
import { LEVEL_MESSAGES } from '../../messages/impediment-words';
import type { Lanes } from '../impediments-address';

/** Null: there are no lanes. */
export function laneInWords(
  lanes: Lanes,
  value: string | null,
  causes: readonly NamedCause[],
  intl: IntlShape,
): string | null {
  switch (lanes) {
    case 'none':
      return null;
    case 'level': {
      const level = IMPEDIMENT_LEVELS.find((known) => known === value);
      return level === undefined ? null : intl.formatMessage(LEVEL_MESSAGES[level]);
    }
    case 'cause':
      return causeInWords(value, causes, intl);
    case 'team':
      return value ?? intl.formatMessage(boardMessages.noTeam);
  }
}
