import { useIntl } from 'react-intl';
import type { EpicFacts } from '../../../../src/contract/portfolio-facts';
import { SCORE_COLUMNS } from '../../../../src/domain/business-case/priority/scores';
import { spreadsOf } from '../../../../src/domain/business-case/priority/scorers';
import { useNames } from '../impediment-record/use-names';
import { COLUMN_MESSAGES, caseScoreMessages } from '../messages/case-scores';
import { caseWordMessages } from '../messages/case-words';
import styles from './case.module.css';
import table from './score-fields.module.css';

/** Everybody's card by name, and how far they are apart in each column. People are not compared. */
export function ScorersTable({ cards }: Pick<EpicFacts, 'cards'>) {
  const intl = useIntl();
  const names = useNames(cards.map(({ scorer }) => scorer));
  const spreads = spreadsOf(cards);
  const rows = cards
    .map((card) => ({
      card,
      name: names.get(card.scorer) ?? intl.formatMessage(caseWordMessages.somebody),
    }))
    .sort((a, b) => a.name.localeCompare(b.name, intl.locale));
  const none = intl.formatMessage(caseScoreMessages.none);
  return (
    <>
      <h3>{intl.formatMessage(caseScoreMessages.all)}</h3>
      <div
        className={table.wide}
        tabIndex={0}
        role="group"
        aria-label={intl.formatMessage(caseScoreMessages.all)}
      >
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{intl.formatMessage(caseScoreMessages.scorer)}</th>
              {SCORE_COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {intl.formatMessage(COLUMN_MESSAGES[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ card, name }) => (
              <tr key={card.scorer}>
                <th scope="row">
                  <bdi>{name}</bdi>
                </th>
                {SCORE_COLUMNS.map((column) => (
                  <td key={column}>{card.scores[column] ?? none}</td>
                ))}
              </tr>
            ))}
          </tbody>
          {cards.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row">{intl.formatMessage(caseScoreMessages.spread)}</th>
                {SCORE_COLUMNS.map((column) => {
                  const spread = spreads.find((one) => one.column === column);
                  return (
                    <td key={column}>
                      {spread === undefined
                        ? none
                        : spread.lowest === spread.highest
                          ? spread.lowest
                          : intl.formatMessage(caseScoreMessages.range, {
                              lowest: spread.lowest,
                              highest: spread.highest,
                            })}
                      {spread?.isWide === true && (
                        <span className={table.apart}>
                          {intl.formatMessage(caseScoreMessages.wide)}
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
              <tr>
                <th scope="row">{intl.formatMessage(caseScoreMessages.median)}</th>
                {SCORE_COLUMNS.map((column) => (
                  <td key={column}>
                    {spreads.find((one) => one.column === column)?.median ?? none}
                  </td>
                ))}
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {spreads.some(({ isWide }) => isWide) && (
        <p className={styles.quiet}>{intl.formatMessage(caseScoreMessages.wideNote)}</p>
      )}
    </>
  );
}
