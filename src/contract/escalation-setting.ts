import type { TimeZone } from '../domain/calendar/time-zone';
import type { EscalationPolicy } from '../domain/impediments/escalation-clock';
import type { Settings } from './settings';
import { workCalendarOf } from './work-calendar-setting';

export function escalationPolicyOf(settings: Settings, timeZone: TimeZone): EscalationPolicy {
  const { limits, limitsOfCauses } = settings.impediments;
  return { limits, limitsOfCauses, calendar: workCalendarOf(settings), timeZone };
}
