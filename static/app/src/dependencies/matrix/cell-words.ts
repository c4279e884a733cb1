import type { IntlShape } from 'react-intl';
import type { Health } from '../../../../../src/domain/dependencies/health';
import { WORST_FIRST } from '../../../../../src/domain/dependencies/health';
import type { MatrixCell } from '../../../../../src/domain/dependencies/matrix';
import { matrixMessages } from '../../messages/dependency-matrix';
import { HEALTH_MESSAGES } from '../../messages/health';

/** "5 open (2 in conflict, 3 healthy), 1 done": begins with the number the cell shows. */
export function countsInWords({ counts, open }: MatrixCell, intl: IntlShape): string {
  const countOf = (health: Health): string =>
    intl.formatMessage(matrixMessages.count, {
      count: counts[health],
      health: intl.formatMessage(HEALTH_MESSAGES[health]).toLocaleLowerCase(intl.locale),
    });
  const listOf = (parts: readonly string[]): string => intl.formatList(parts, { type: 'unit' });
  const openParts = WORST_FIRST.filter((health) => health !== 'done' && counts[health] > 0);
  return listOf([
    ...(open === 0
      ? []
      : [
          intl.formatMessage(matrixMessages.open, { open, counts: listOf(openParts.map(countOf)) }),
        ]),
    ...(counts.done === 0 ? [] : [countOf('done')]),
  ]);
}
