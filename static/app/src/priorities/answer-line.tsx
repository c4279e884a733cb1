import { useIntl, type IntlShape } from 'react-intl';
import type { ColumnWithoutOne } from '../../../../src/domain/business-case/priority/scored-set';
import type { PortfolioEpic } from '../../../../src/use-cases/cases/portfolio-epic';
import type { EpicPortfolio } from '../../../../src/use-cases/cases/portfolio-of';
import { COLUMN_MESSAGES } from '../messages/case-scores';
import { GAP_MESSAGES, priorityMessages } from '../messages/priorities';
import { IssueLink } from '../shell/issue-link';
import type { EpicFilter } from './epic-filter';
import styles from './priorities.module.css';

interface Props {
  readonly portfolio: EpicPortfolio;
  readonly epics: readonly PortfolioEpic[];
  /** Calendar days for which scores hold. */
  readonly validDays: number;
  readonly onShowOnly: (filter: Partial<EpicFilter>) => void;
}

/** Keys named in a sentence before it only counts. */
const KEYS_NAMED = 2;

/** What is next, what cannot be ranked and why, and what weakens the order. */
export function AnswerLine({ portfolio, epics, validDays, onShowOnly }: Props) {
  const intl = useIntl();
  const ranked = epics.filter(({ rank }) => rank !== null);
  const next = ranked.find(({ isStarted }) => !isStarted);
  const keys = new Set(epics.map(({ item }) => item.key));
  const unscored = epics.filter(({ standing }) => standing === 'unscored').length;
  const gaps = portfolio.gaps
    .map(({ gap, keys: of }) => ({ gap, count: of.filter((key) => keys.has(key)).length }))
    .filter(({ count }) => count > 0);
  const expired = portfolio.expired.filter((key) => keys.has(key)).length;
  return (
    <div className={styles.answer}>
      <p className={styles.next}>
        {next === undefined
          ? intl.formatMessage(priorityMessages.nextNone)
          : intl.formatMessage(priorityMessages.next, {
              link: () => <IssueLink key="link" issueKey={next.item.key} />,
              summary: <bdi key="summary">{next.item.summary}</bdi>,
            })}
      </p>
      <p>
        {intl.formatMessage(priorityMessages.ranked, { count: ranked.length })}.{' '}
        {unscored > 0 && (
          <>
            {intl.formatMessage(priorityMessages.unranked, { count: unscored })}
            {gaps.map(({ gap, count }, place) => (
              <span key={gap}>
                {place > 0 && ', '}
                <button
                  type="button"
                  className={styles.inText}
                  onClick={() => {
                    onShowOnly({ scores: gap });
                  }}
                >
                  {intl.formatMessage(priorityMessages.gapCount, {
                    gap: intl.formatMessage(GAP_MESSAGES[gap]),
                    count,
                  })}
                </button>
              </span>
            ))}
            .
          </>
        )}
      </p>
      <p className={styles.quiet}>{intl.formatMessage(priorityMessages.formula)}</p>
      {(portfolio.columnsWithoutOne.length > 0 || expired > 0) && (
        <ul aria-label={intl.formatMessage(priorityMessages.setTitle)} className={styles.notes}>
          {portfolio.columnsWithoutOne.length > 0 && (
            <li>
              {intl.formatMessage(priorityMessages.withoutOne, {
                columns: intl.formatList(
                  portfolio.columnsWithoutOne.map((column) => lowestInWords(column, intl)),
                ),
              })}
            </li>
          )}
          {expired > 0 && (
            <li>
              {intl.formatMessage(priorityMessages.expired, { count: expired, days: validDays })}{' '}
              <button
                type="button"
                className={styles.inText}
                onClick={() => {
                  onShowOnly({ scores: 'expired' });
                }}
              >
                {intl.formatMessage(priorityMessages.showThem)}
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function lowestInWords({ column, lowest, candidates }: ColumnWithoutOne, intl: IntlShape): string {
  const more = candidates.length - KEYS_NAMED;
  const keys = [
    ...candidates.slice(0, KEYS_NAMED),
    ...(more > 0 ? [intl.formatMessage(priorityMessages.moreKeys, { count: more })] : []),
  ];
  return intl.formatMessage(priorityMessages.lowest, {
    column: intl.formatMessage(COLUMN_MESSAGES[column]).toLocaleLowerCase(intl.locale),
    lowest,
    keys: intl.formatList(keys),
  });
}
