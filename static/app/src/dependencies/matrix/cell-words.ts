import type { IntlShape } from 'react-intl';
import type { Health } from '../../../../../src/domain/dependencies/health';
import { WORST_FIRST } from '../../../../../src/domain/dependencies/health';
import type { MatrixCell } from '../../../../../src/domain/dependencies/matrix';
import { NO_GROUP } from '../../../../../src/domain/organisation/roll-up';
import { matrixMessages } from '../../messages/dependency-matrix';
import { HEALTH_MESSAGES } from '../../messages/health';
import type { GridCell } from './matrix-grid';

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

/** What a cell says in a sentence: who waits for whom, and how it goes. */
export function cellInWords(
  { kind, consumer, provider, cell }: GridCell,
  nameOf: (group: string) => string,
  intl: IntlShape,
): string {
  const counts =
    cell === null ? intl.formatMessage(matrixMessages.none) : countsInWords(cell, intl);
  const named = (name: string | null): string => nameOf(name ?? NO_GROUP);
  switch (kind) {
    case 'pair':
      return intl.formatMessage(cell === null ? matrixMessages.emptyCell : matrixMessages.cell, {
        consumer: named(consumer),
        provider: named(provider),
        counts,
      });
    case 'within': {
      // Two that are in no train are not in the same one.
      const text = consumer === NO_GROUP ? matrixMessages.withinNone : matrixMessages.within;
      return intl.formatMessage(text, { group: named(consumer), counts });
    }
    case 'row-total':
      return intl.formatMessage(matrixMessages.rowTotalCell, { group: named(consumer), counts });
    case 'column-total':
      return intl.formatMessage(matrixMessages.columnTotalCell, { group: named(provider), counts });
    case 'corner':
      return '';
  }
}
