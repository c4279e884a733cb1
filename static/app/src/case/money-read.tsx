import { useIntl } from 'react-intl';
import type { SavedMoney } from '../../../../src/contract/portfolio-facts';
import { compareBenefits } from '../../../../src/domain/business-case/case/after-release';
import { flowsOf } from '../../../../src/domain/business-case/money/cash-flow';
import { caseMoneyMessages } from '../messages/case-money';
import { useCasePlace } from './case-context';
import styles from './case.module.css';
import { quarterName } from './money-form';
import { MoneyResults } from './money-results';
import table from './money.module.css';
import { moneyInWords } from './money-words';

/** Amounts as they are saved, with what comes of them. */
export function MoneyRead({ money }: { readonly money: SavedMoney }) {
  const intl = useIntl();
  return (
    <>
      <div
        className={table.wide}
        tabIndex={0}
        role="group"
        aria-label={intl.formatMessage(caseMoneyMessages.title)}
      >
        <AmountsTable money={money} />
      </div>
      <MoneyResults lines={money.lines} />
      <Measured money={money} />
    </>
  );
}

export function AmountsTable({ money: { firstQuarter, lines } }: { readonly money: SavedMoney }) {
  const intl = useIntl();
  const { currency } = useCasePlace().settings.cases;
  const heads = (['quarter', 'low', 'likely', 'high'] as const).map(
    (head) => caseMoneyMessages[head],
  );
  return (
    <table className={table.table}>
      <caption className={styles.quiet}>
        {intl.formatMessage(caseMoneyMessages.table, { currency })}
      </caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.id} scope="col">
              {intl.formatMessage(head)}
            </th>
          ))}
        </tr>
      </thead>
      {lines.map(({ id, kind, name, isForMvp, amounts }) => (
        <tbody key={id}>
          <tr className={table.line}>
            <th scope="rowgroup" colSpan={4}>
              {intl.formatMessage(caseMoneyMessages.named, {
                kind: intl.formatMessage(caseMoneyMessages[kind]),
                name,
              })}{' '}
              {kind === 'cost' && isForMvp && (
                <span className={styles.quiet}>
                  ({intl.formatMessage(caseMoneyMessages.forMvp)})
                </span>
              )}
            </th>
          </tr>
          {amounts.map(({ quarter, low, likely, high }) => (
            <tr key={quarter}>
              <th scope="row">{quarterName(firstQuarter, quarter)}</th>
              {[low, likely, high].map((amount, at) => (
                <td key={at}>{intl.formatNumber(amount)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Benefits as they were measured, beside what was expected of the same quarters. */
export function Measured({ money }: { readonly money: SavedMoney }) {
  const intl = useIntl();
  const { currency } = useCasePlace().settings.cases;
  const { firstQuarter, lines, measured } = money;
  if (measured.length === 0) return null;
  const expected = flowsOf(lines.filter(({ kind }) => kind === 'benefit'));
  const result = compareBenefits(expected, measured);
  const words = (amount: number): string => moneyInWords(amount, currency, intl);
  return (
    <>
      <h3>{intl.formatMessage(caseMoneyMessages.measured)}</h3>
      <p className={styles.strong}>
        {result.share === null
          ? intl.formatMessage(caseMoneyMessages.comparedAlone, {
              measured: words(result.measured),
            })
          : intl.formatMessage(caseMoneyMessages.compared, {
              measured: words(result.measured),
              expected: words(result.expected),
              share: intl.formatNumber(result.share, {
                style: 'percent',
                maximumFractionDigits: 0,
              }),
            })}
      </p>
      {result.quarters.map((row) => (
        <p key={row.quarter}>
          {intl.formatMessage(caseMoneyMessages.measuredRow, {
            quarter: quarterName(firstQuarter, row.quarter),
            measured: words(row.measured),
            expected: words(row.expected),
          })}
        </p>
      ))}
    </>
  );
}
