import { useMemo } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import {
  appraise,
  TRIALS,
  type Appraisal,
} from '../../../../src/domain/business-case/money/appraisal';
import type { CashFlowLine } from '../../../../src/domain/business-case/money/cash-flow';
import { moneyResultMessages } from '../messages/case-money';
import { useCasePlace } from './case-context';
import styles from './case.module.css';
import { resultRows, type ResultRow } from './money-rows';
import table from './money.module.css';
import { moneyInWords } from './money-words';

/** The same epic is always drawn alike, whoever looks. */
export function useAppraisal(lines: readonly CashFlowLine[]): Appraisal | null {
  const { issue, settings } = useCasePlace();
  const { discountRate: rate } = settings.cases;
  return useMemo(
    () => appraise(lines, { rate, seed: issue.id, trials: TRIALS }),
    [lines, rate, issue.id],
  );
}

interface Props {
  readonly lines: readonly CashFlowLine[];
  /** Amounts that are not among the lines, in words. */
  readonly leftOut?: readonly string[];
}

/**
 * NPV, ROI, IRR, payback, cost of delay, each with its range. None as long as an amount is left out:
 * without a cost every case looks better than it is.
 */
export function MoneyResults({ lines, leftOut = [] }: Props) {
  const intl = useIntl();
  const { settings } = useCasePlace();
  const { currency, discountRate } = settings.cases;
  const appraisal = useAppraisal(lines);
  const title = <h3>{intl.formatMessage(moneyResultMessages.title)}</h3>;
  if (leftOut.length > 0) {
    return (
      <>
        {title}
        <p role="status">
          {intl.formatMessage(moneyResultMessages.leftOut, { amounts: intl.formatList(leftOut) })}
        </p>
      </>
    );
  }
  if (appraisal === null) return null;
  const rows = resultRows(appraisal, currency, intl);
  const outside = rows.filter(({ isLikelyOutside }) => isLikelyOutside).map(({ name }) => name);
  return (
    <>
      {title}
      <div
        className={table.wide}
        tabIndex={0}
        role="group"
        aria-label={intl.formatMessage(moneyResultMessages.title)}
      >
        <ResultTable rows={rows} />
      </div>
      {outside.length > 0 && (
        <p>
          {intl.formatMessage(moneyResultMessages.outside, { figures: intl.formatList(outside) })}
        </p>
      )}
      <p className={styles.quiet}>{termsInWords(appraisal, currency, discountRate, intl)}</p>
    </>
  );
}

export function termsInWords(
  { npvInExcel }: Appraisal,
  currency: string,
  rate: number,
  intl: IntlShape,
): string {
  return intl.formatMessage(moneyResultMessages.terms, {
    rate: intl.formatNumber(rate, { style: 'percent', maximumFractionDigits: 2 }),
    excel: moneyInWords(npvInExcel, currency, intl),
  });
}

export function ResultTable({ rows }: { readonly rows: readonly ResultRow[] }) {
  const intl = useIntl();
  const heads = (['figure', 'likely', 'range', 'poorest', 'best'] as const).map(
    (head) => moneyResultMessages[head],
  );
  return (
    <table className={table.table}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.id} scope="col">
              {intl.formatMessage(head)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, likely, range, poorest, best }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{likely}</td>
            <td>{range}</td>
            <td>{poorest}</td>
            <td>{best}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
