import {
  DECISION_CODES,
  GATE_CODES,
  type DecisionCode,
  type GateCode,
} from '../../../../src/domain/business-case/case/decision';
import type { Day } from '../../../../src/domain/calendar/day';
import type { TimeZone } from '../../../../src/domain/calendar/time-zone';
import type {
  LogKind,
  LoggedDecision,
  LogStanding,
} from '../../../../src/use-cases/cases/decision-log';

export const LOG_CODES = [...DECISION_CODES, ...GATE_CODES] as const;
export type LogCode = DecisionCode | GateCode;

/** Which decisions are looked at; null: any. */
export interface LogFilter {
  readonly kind: LogKind | null;
  readonly code: LogCode | null;
  /** Empty: epics without one. */
  readonly theme: string | null;
  readonly standing: LogStanding | null;
  /** Both days included. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Part of a summary, of a key or of the reason; empty: any. */
  readonly text: string;
}

export const NO_LOG_FILTER: LogFilter = {
  ...{ kind: null, code: null, theme: null, standing: null, from: null, to: null, text: '' },
};

export function isFilteringLog({ text, ...others }: LogFilter): boolean {
  return text.trim() !== '' || Object.values(others).some((value) => value !== null);
}

/** The codes that a kind can have. */
export function codesOf(kind: LogKind | null): readonly LogCode[] {
  if (kind === null) return LOG_CODES;
  return kind === 'gate' ? GATE_CODES : DECISION_CODES;
}

/** Another kind keeps the code only where it has it. */
export function withKind(filter: LogFilter, kind: LogKind | null): LogFilter {
  const { code } = filter;
  return { ...filter, kind, code: code !== null && codesOf(kind).includes(code) ? code : null };
}

/** @param timeZone whose days the period is in; what has no day is in no period */
export function filteredLog(
  entries: readonly LoggedDecision[],
  filter: LogFilter,
  timeZone: TimeZone,
): readonly LoggedDecision[] {
  const { kind, code, theme, standing, from, to } = filter;
  const hasText = textMatcher(filter.text);
  const isInPeriod = ({ at }: LoggedDecision): boolean => {
    if (from === null && to === null) return true;
    if (at === null) return false;
    const day = timeZone.dayAt(at);
    return (from === null || day >= from) && (to === null || day <= to);
  };
  return entries.filter(
    (entry) =>
      (kind === null || entry.kind === kind) &&
      (code === null || entry.code === code) &&
      (theme === null || (entry.epic.themeId ?? '') === theme) &&
      (standing === null || entry.standing === standing) &&
      isInPeriod(entry) &&
      hasText(entry),
  );
}

const ISSUE_KEY = /^[a-z][a-z0-9_]*-\d+$/u;

/** A whole key means that issue alone: CHK-1 does not find CHK-12. */
function textMatcher(text: string): (entry: LoggedDecision) => boolean {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return () => true;
  if (ISSUE_KEY.test(wanted)) return ({ epic }) => epic.item.key.toLowerCase() === wanted;
  return ({ epic: { item }, reason }) =>
    [item.key, item.summary ?? '', reason].some((one) => one.toLowerCase().includes(wanted));
}
