import { escalationPolicyOf } from '../../contract/escalation-setting';
import type { ImpedimentSettings } from '../../contract/impediment-settings';
import { DEFAULT_SETTINGS, parseSettings } from '../../contract/settings';
import { instantOf, type Instant } from '../../domain/calendar/instant';
import { timeZoneNamed } from '../../domain/calendar/time-zone';
import { statusPolicy } from '../../domain/flow/status-policy';
import type { EscalationPolicy } from '../../domain/impediments/escalation-clock';
import { decideStep, type StepDecision } from '../../domain/impediments/escalation-step';
import type { ImpedimentRecord } from '../../domain/impediments/record';
import type { Candidate, EscalationPorts } from './escalation-ports';

/** What one run goes by: the settings and the moment it began. */
export interface EscalationRules {
  readonly settings: ImpedimentSettings;
  readonly policy: EscalationPolicy;
  readonly asOf: Instant;
  /** What becomes of the issue, by what stands in its property. */
  readonly decide: (candidate: Candidate, property?: unknown) => StepDecision;
}

/** Levels, limits and who is told come from the settings only, never from a record. */
export async function escalationRules({
  settings: store,
  siteTimeZone,
  form,
  now,
}: Pick<EscalationPorts, 'settings' | 'siteTimeZone' | 'form' | 'now'>): Promise<EscalationRules> {
  const saved = await store.read();
  const settings = saved === null ? DEFAULT_SETTINGS : parseSettings(saved.settings);
  const zone = timeZoneNamed(settings.timeZone ?? (await siteTimeZone()) ?? 'UTC');
  const policy = escalationPolicyOf(settings, zone);
  const statuses = statusPolicy({ ...settings.flow, blocked: [] });
  const asOf = instantOf(now());
  const recordOf = (property: unknown): ImpedimentRecord | 'unreadable' | null => {
    if (property === undefined) return null;
    const reading = form.read(property);
    return reading.kind === 'readable' ? reading.notes.record : 'unreadable';
  };
  return {
    settings: settings.impediments,
    policy,
    asOf,
    decide: ({ status, created, property: found }, property = found) =>
      decideStep(
        { record: recordOf(property), isDone: statuses.isDone(status), created },
        policy,
        asOf,
      ),
  };
}
