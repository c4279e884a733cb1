import Button from '@atlaskit/button/new';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { MONEY_LIMITS } from '../../../../src/contract/portfolio-facts';
import { caseMoneyMessages, MONEY_FAULT_MESSAGES } from '../messages/case-money';
import {
  isSettled,
  placeOfAmount,
  quarterName,
  withNextQuarter,
  type TypedAmount,
  type TypedLine,
  type TypedMoney,
} from './money-form';
import styles from './money.module.css';
import type { FaultMarks } from './use-fault-marks';

const COLUMNS = ['low', 'likely', 'high'] as const;

interface Props {
  readonly typed: TypedMoney;
  readonly marks: FaultMarks;
  readonly onLines: (lines: readonly TypedLine[]) => void;
}

/** The amounts as a table of fields; arrow keys go up and down a column. */
export function MoneyFormTable({ typed, marks, onLines }: Props) {
  const intl = useIntl();
  const heads = (['quarter', ...COLUMNS] as const).map((head) => caseMoneyMessages[head]);
  return (
    <table className={styles.table} onKeyDown={moveWithinColumn}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head.id} scope="col">
              {intl.formatMessage(head)}
            </th>
          ))}
        </tr>
      </thead>
      {typed.lines.map((line, at) => (
        <LineRows
          key={line.id}
          line={line}
          number={at + 1}
          firstQuarter={typed.firstQuarter}
          marks={marks}
          onLine={(next) => {
            onLines(
              next === null
                ? typed.lines.filter(({ id }) => id !== line.id)
                : typed.lines.map((other) => (other.id === line.id ? next : other)),
            );
          }}
        />
      ))}
    </table>
  );
}

interface LineProps {
  readonly line: TypedLine;
  readonly number: number;
  readonly firstQuarter: string;
  readonly marks: FaultMarks;
  /** Null takes it away. */
  readonly onLine: (next: TypedLine | null) => void;
}

function LineRows({ line, number, firstQuarter, marks, onLine }: LineProps) {
  const intl = useIntl();
  const { id, kind, name, isForMvp, amounts } = line;
  const label = intl.formatMessage(caseMoneyMessages.name, { number });
  const called = name.trim() === '' ? label : name.trim();
  const fault = marks.faults.get(id);
  const put = (quarter: number, change: Partial<TypedAmount>): void => {
    const next = amounts.map((one) => (one.quarter === quarter ? { ...one, ...change } : one));
    onLine({ ...line, amounts: next });
  };
  return (
    <tbody>
      <tr className={styles.line}>
        <th scope="rowgroup" colSpan={4}>
          <div className={styles.lineFields}>
            <span>{intl.formatMessage(caseMoneyMessages[kind])}</span>
            <input
              type="text"
              className={styles.input}
              aria-label={label}
              aria-invalid={fault !== undefined}
              maxLength={MONEY_LIMITS.name * 2}
              value={name}
              onFocus={() => {
                marks.onEnter(id);
              }}
              onBlur={marks.onLeave}
              onChange={(event) => {
                onLine({ ...line, name: event.target.value });
              }}
            />
            {kind === 'cost' && (
              <label className={styles.check}>
                <input
                  type="checkbox"
                  checked={isForMvp}
                  onChange={(event) => {
                    onLine({ ...line, isForMvp: event.target.checked });
                  }}
                />
                {intl.formatMessage(caseMoneyMessages.mvpOf)}
              </label>
            )}
            <Button
              spacing="compact"
              aria-label={intl.formatMessage(caseMoneyMessages.addQuarterOf, { name: called })}
              onClick={() => {
                onLine(withNextQuarter(line));
              }}
            >
              {intl.formatMessage(caseMoneyMessages.addQuarter)}
            </Button>
            <Button
              appearance="subtle"
              spacing="compact"
              aria-label={intl.formatMessage(caseMoneyMessages.removeNamed, { name: called })}
              onClick={() => {
                onLine(null);
              }}
            >
              {intl.formatMessage(caseMoneyMessages.removeLine)}
            </Button>
          </div>
          {fault !== undefined && (
            <span role="alert" className={styles.fault}>
              {intl.formatMessage(MONEY_FAULT_MESSAGES[fault])}
            </span>
          )}
        </th>
      </tr>
      {amounts.map((amount) => {
        const quarter = quarterName(firstQuarter, amount.quarter);
        const place = placeOfAmount(id, amount.quarter);
        const wrong = marks.faults.get(place);
        return (
          <tr
            key={amount.quarter}
            onFocus={() => {
              marks.onEnter(place);
            }}
            onBlur={(event) => {
              if (!isWithin(event)) marks.onLeave();
              else if (isSettled(amount, columnOf(event.target))) marks.onSettle(place);
            }}
          >
            <th scope="row">
              {quarter}
              {wrong !== undefined && (
                <span role="alert" className={styles.fault}>
                  {' '}
                  {intl.formatMessage(MONEY_FAULT_MESSAGES[wrong])}
                </span>
              )}
            </th>
            {COLUMNS.map((column) => (
              <td key={column}>
                <input
                  className={`${styles.input ?? ''} ${styles.amount ?? ''}`}
                  data-column={column}
                  inputMode="decimal"
                  autoComplete="off"
                  aria-label={intl.formatMessage(caseMoneyMessages.cell, {
                    name: called,
                    quarter,
                    column: intl.formatMessage(caseMoneyMessages[column]),
                  })}
                  aria-invalid={wrong !== undefined}
                  value={amount[column]}
                  onChange={(event) => {
                    put(amount.quarter, { [column]: event.target.value });
                  }}
                />
              </td>
            ))}
          </tr>
        );
      })}
    </tbody>
  );
}

/** Whether the focus stays in the row. */
function isWithin({ currentTarget, relatedTarget }: FocusEvent): boolean {
  return relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
}

function columnOf(field: EventTarget): (typeof COLUMNS)[number] {
  const named = field instanceof HTMLElement ? field.dataset.column : undefined;
  return COLUMNS.find((column) => column === named) ?? 'likely';
}

function moveWithinColumn(event: KeyboardEvent<HTMLTableElement>): void {
  if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
  const { target, currentTarget } = event;
  const column = target instanceof HTMLInputElement ? target.dataset.column : undefined;
  if (column === undefined) return;
  const fields = [...currentTarget.querySelectorAll<HTMLInputElement>(`[data-column=${column}]`)];
  const step = event.key === 'ArrowDown' ? 1 : -1;
  const next = fields[fields.findIndex((field) => field === target) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
  next.select();
}
