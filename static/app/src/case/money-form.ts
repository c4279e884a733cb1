import type { NamedLine, SavedMoney } from '../../../../src/contract/portfolio-facts';
import { MONEY_LIMITS } from '../../../../src/contract/portfolio-facts';
import type { PayloadOf } from '../../../../src/contract/resolvers';
import { MOST_QUARTERS } from '../../../../src/domain/business-case/money/cash-flow';
import {
  estimateFault,
  type EstimateFault,
} from '../../../../src/domain/business-case/money/estimate';
import {
  addQuarters,
  formatQuarter,
  parseQuarter,
} from '../../../../src/domain/business-case/money/fiscal-quarter';
import { characterCount } from '../../../../src/domain/texts/character-count';
import { plainLine } from '../../../../src/domain/texts/plain-text';
import { numberToType, typedNumber } from './typed-number';

/** Amounts as they are typed. */
export interface TypedAmount {
  readonly quarter: number;
  readonly low: string;
  readonly likely: string;
  readonly high: string;
}

export interface TypedLine {
  readonly id: string;
  readonly kind: 'cost' | 'benefit';
  readonly name: string;
  readonly isForMvp: boolean;
  readonly amounts: readonly TypedAmount[];
}

export interface TypedBenefit {
  readonly quarter: number;
  readonly amount: string;
  readonly note: string;
}

export interface TypedMoney {
  readonly firstQuarter: string;
  readonly lines: readonly TypedLine[];
  readonly measured: readonly TypedBenefit[];
}

export type MoneyFault = EstimateFault | 'no-likely' | 'too-long';
type MoneyPayload = NonNullable<PayloadOf<'saveMoney'>['money']>;

export interface ReadMoney {
  /** Null as long as there are faults. */
  readonly money: MoneyPayload | null;
  /** By `placeOf…`. */
  readonly faults: ReadonlyMap<string, MoneyFault>;
  /** Without the amounts that are at fault. */
  readonly lines: readonly NamedLine[];
  /** The amounts at fault: whatever is made of `lines` leaves them out. */
  readonly leftOut: readonly LeftOutAmount[];
}

export interface LeftOutAmount {
  /** Of the line; empty where it has none. */
  readonly name: string;
  /** Of the line, from 1. */
  readonly number: number;
  readonly quarter: number;
}

export function placeOfAmount(lineId: string, quarter: number): string {
  return `${lineId} ${String(quarter)}`;
}

export function placeOfBenefit(at: number): string {
  return `measured ${String(at)}`;
}

export function typedMoneyOf({ firstQuarter, lines, measured }: SavedMoney): TypedMoney {
  return {
    firstQuarter,
    lines: lines.map(({ amounts, ...line }) => ({
      ...line,
      amounts: [...amounts]
        .sort((a, b) => a.quarter - b.quarter)
        .map(({ quarter, low, likely, high }) => ({
          quarter,
          low: low === likely && high === likely ? '' : numberToType(low),
          likely: numberToType(likely),
          high: low === likely && high === likely ? '' : numberToType(high),
        })),
    })),
    measured: measured.map(({ quarter, amount, note }) => ({
      ...{ quarter, note, amount: numberToType(amount) },
    })),
  };
}

export function newLine(id: string, kind: TypedLine['kind'], quarter: number): TypedLine {
  return { id, kind, name: '', isForMvp: kind === 'cost', amounts: [emptyAmount(quarter)] };
}

/** The line with one quarter more, after its last; the same where there is no room. */
export function withNextQuarter(line: TypedLine): TypedLine {
  const next = Math.max(-1, ...line.amounts.map(({ quarter }) => quarter)) + 1;
  if (next >= MOST_QUARTERS) return line;
  return { ...line, amounts: [...line.amounts, emptyAmount(next)] };
}

/** A row that is empty is no amount; a single likely amount is certain. */
export function readMoney({ firstQuarter, lines, measured }: TypedMoney): ReadMoney {
  const faults = new Map<string, MoneyFault>();
  const leftOut: LeftOutAmount[] = [];
  const read = lines.map(({ id, kind, name, isForMvp, amounts }, at) => {
    const plain = plainLine(name);
    if (characterCount(plain) > MONEY_LIMITS.name) faults.set(id, 'too-long');
    return {
      ...{ id, kind, name: plain, isForMvp },
      amounts: amounts.flatMap((amount) => {
        const estimate = estimateOf(amount);
        if (estimate === null) return [];
        const { quarter } = amount;
        const fault = amountFault(amount);
        if (fault === null) return [{ quarter, ...estimate }];
        faults.set(placeOfAmount(id, quarter), fault);
        leftOut.push({ name: plain, number: at + 1, quarter });
        return [];
      }),
    };
  });
  const benefits = measured.flatMap(({ quarter, amount, note }, at) => {
    if (amount.trim() === '') return [];
    const value = typedNumber(amount);
    const plain = plainLine(note);
    if (characterCount(plain) > MONEY_LIMITS.name) faults.set(placeOfBenefit(at), 'too-long');
    if (value !== null && Math.abs(value) <= MONEY_LIMITS.amount) {
      return [{ quarter, amount: value, note: plain }];
    }
    faults.set(placeOfBenefit(at), value === null ? 'not-a-number' : 'too-large');
    return [];
  });
  const money = faults.size > 0 ? null : { firstQuarter, lines: read, measured: benefits };
  return { money, faults, lines: read, leftOut };
}

/** Whether a row is as wrong as it can be told from what is typed, whatever the other fields will say. */
export function isSettled(amount: TypedAmount, left: keyof Omit<TypedAmount, 'quarter'>): boolean {
  const { low, likely, high } = amount;
  if ([low, likely, high].every((text) => text.trim() !== '')) return true;
  if (amount[left].trim() === '') return false;
  const alone = amountOf(amount[left], NaN);
  return estimateFault({ low: alone, likely: alone, high: alone }) !== null;
}

/** `2026-Q3`; the offset itself where the first quarter cannot be read. */
export function quarterName(firstQuarter: string, quarter: number): string {
  const first = parseQuarter(firstQuarter);
  return first === null ? String(quarter) : formatQuarter(addQuarters(first, quarter));
}

function emptyAmount(quarter: number): TypedAmount {
  return { quarter, low: '', likely: '', high: '' };
}

/** Null: nothing was typed. What is no number is NaN. */
function estimateOf({ low, likely, high }: TypedAmount) {
  if ([low, likely, high].every((text) => text.trim() === '')) return null;
  const middle = amountOf(likely, NaN);
  return { low: amountOf(low, middle), likely: middle, high: amountOf(high, middle) };
}

function amountFault(amount: TypedAmount): MoneyFault | null {
  const estimate = estimateOf(amount);
  const fault = estimate && estimateFault(estimate);
  if (fault !== 'not-a-number' || amount.likely.trim() !== '') return fault;
  const isTypo = [amount.low, amount.high].some(
    (text) => text.trim() !== '' && typedNumber(text) === null,
  );
  return isTypo ? fault : 'no-likely';
}

function amountOf(text: string, otherwise: number): number {
  return text.trim() === '' ? otherwise : (typedNumber(text) ?? NaN);
}
