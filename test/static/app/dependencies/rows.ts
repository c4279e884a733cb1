import type { Health, HealthJudgement } from '../../../../src/domain/dependencies/health';
import type {
  DependencyEnd,
  DependencyRow,
} from '../../../../static/app/src/analysis/dependency-row';
import { NO_GROUP, type Groups } from '../../../../src/domain/organisation/roll-up';
import { projectOfKey } from '../../../../src/domain/work-items/issue-key';
import { day, TO_DO } from '../../../builders/work-item';

export function end(key: string, facts: Partial<DependencyEnd> = {}): DependencyEnd {
  const project = projectOfKey(key);
  return { key, project, summary: `Summary of ${key}`, status: TO_DO, holdsUp: 0, ...facts };
}

export interface RowFacts {
  readonly health?: Health;
  readonly need?: string;
  readonly provide?: string;
  readonly types?: readonly string[];
  readonly isImplied?: boolean;
  readonly consumerEnd?: Partial<DependencyEnd>;
  readonly providerEnd?: Partial<DependencyEnd>;
  readonly consumerIn?: Partial<Groups>;
  readonly providerIn?: Partial<Groups>;
}

/** A healthy dependency without dates. */
export function row(consumer: string, provider: string, facts: RowFacts = {}): DependencyRow {
  const { health = 'healthy', types = ['Blocks'], isImplied = false } = facts;
  return {
    id: `${provider} ${consumer}`,
    consumer: end(consumer, facts.consumerEnd),
    provider: end(provider, facts.providerEnd),
    consumerIn: groups(consumer, facts.consumerIn),
    providerIn: groups(provider, facts.providerIn),
    judgement: { health, reasons: [], need: due(facts.need), provide: due(facts.provide) },
    types,
    isImplied,
  };
}

/** Its project is the team, which is in no train; it stands below nothing. */
function groups(key: string, facts: Partial<Groups> = {}): Groups {
  const project = projectOfKey(key);
  return {
    project,
    team: project,
    train: NO_GROUP,
    stream: NO_GROUP,
    epic: NO_GROUP,
    above: NO_GROUP,
    ...facts,
  };
}

function due(date: string | undefined): HealthJudgement['need'] {
  return date === undefined ? null : { source: 'due', day: day(date) };
}

/** "A-1 < B-1": A-1 waits for B-1. */
export function pairs(rows: readonly DependencyRow[]): readonly string[] {
  return rows.map(({ consumer, provider }) => `${consumer.key} < ${provider.key}`);
}
