import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import { MONEY_LIMITS } from '../../../../src/contract/portfolio-facts';
import { MOST_QUARTERS } from '../../../../src/domain/business-case/money/cash-flow';
import { caseMoneyMessages, MONEY_FAULT_MESSAGES } from '../messages/case-money';
import styles from './case.module.css';
import { placeOfBenefit, quarterName, type TypedBenefit, type TypedMoney } from './money-form';
import fields from './money.module.css';
import type { FaultMarks } from './use-fault-marks';

interface Props {
  readonly typed: TypedMoney;
  readonly marks: FaultMarks;
  readonly onMeasured: (measured: readonly TypedBenefit[]) => void;
}

/** What a quarter really brought, as somebody measured it. */
export function MeasuredFields({ typed, marks, onMeasured }: Props) {
  const intl = useIntl();
  const { firstQuarter, measured } = typed;
  const put = (at: number, change: Partial<TypedBenefit>): void => {
    onMeasured(measured.map((one, place) => (place === at ? { ...one, ...change } : one)));
  };
  return (
    <>
      {measured.length > 0 && <h3>{intl.formatMessage(caseMoneyMessages.measured)}</h3>}
      {measured.map(({ quarter, amount, note }, at) => {
        const place = placeOfBenefit(at);
        const fault = marks.faults.get(place);
        const name = quarterName(firstQuarter, quarter);
        return (
          <div
            key={at}
            className={fields.measured}
            onFocus={() => {
              marks.onEnter(place);
            }}
            onBlur={({ target, currentTarget, relatedTarget }) => {
              if (!currentTarget.contains(relatedTarget)) marks.onLeave();
              else if (target instanceof HTMLInputElement) marks.onSettle(place);
            }}
          >
            <select
              className={fields.input}
              aria-label={intl.formatMessage(caseMoneyMessages.quarter)}
              value={quarter}
              onChange={(event) => {
                put(at, { quarter: Number(event.target.value) });
              }}
            >
              {Array.from({ length: MOST_QUARTERS }, (_, offset) => (
                <option key={offset} value={offset}>
                  {quarterName(firstQuarter, offset)}
                </option>
              ))}
            </select>
            <input
              className={`${fields.input ?? ''} ${fields.amount ?? ''}`}
              aria-label={`${intl.formatMessage(caseMoneyMessages.measuredAmount)}, ${name}`}
              aria-invalid={fault !== undefined}
              inputMode="decimal"
              autoComplete="off"
              value={amount}
              onChange={(event) => {
                put(at, { amount: event.target.value });
              }}
            />
            <input
              className={fields.input}
              aria-label={`${intl.formatMessage(caseMoneyMessages.measuredNote)}, ${name}`}
              placeholder={intl.formatMessage(caseMoneyMessages.measuredNote)}
              value={note}
              onChange={(event) => {
                put(at, { note: event.target.value });
              }}
            />
            <Button
              appearance="subtle"
              spacing="compact"
              aria-label={intl.formatMessage(caseMoneyMessages.removeNamed, { name })}
              onClick={() => {
                onMeasured(measured.filter((_, place) => place !== at));
              }}
            >
              {intl.formatMessage(caseMoneyMessages.removeLine)}
            </Button>
            {fault !== undefined && (
              <span role="alert" className={styles.fault}>
                {intl.formatMessage(MONEY_FAULT_MESSAGES[fault])}
              </span>
            )}
          </div>
        );
      })}
      <div>
        <Button
          spacing="compact"
          isDisabled={measured.length >= MONEY_LIMITS.measured}
          onClick={() => {
            const last = measured.at(-1)?.quarter ?? -1;
            const quarter = Math.min(last + 1, MOST_QUARTERS - 1);
            onMeasured([...measured, { quarter, amount: '', note: '' }]);
          }}
        >
          {intl.formatMessage(caseMoneyMessages.addMeasured)}
        </Button>
      </div>
    </>
  );
}
