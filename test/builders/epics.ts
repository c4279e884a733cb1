import type { CaseAnswer } from '../../src/contract/portfolio-facts';
import { parseSettings, type SettingsDocument } from '../../src/contract/settings';
import { EMPTY_CASE } from '../../src/domain/business-case/case/business-case';
import type { Scores } from '../../src/domain/business-case/priority/scores';
import { timeZoneNamed } from '../../src/domain/calendar/time-zone';
import { NO_CASE, type WorkItem } from '../../src/domain/work-items/work-item';
import type { EpicsReading } from '../../src/use-cases/cases/epic-reading';
import { portfolioOf, type EpicPortfolio } from '../../src/use-cases/cases/portfolio-of';
import { at, day, TO_DO, workItem } from './work-item';

const NOW = '2026-11-20T09:00:00Z';

/** An epic that waits; its id is its key with `id of` in front. */
export function epicItem(
  key: string,
  { theme = null, ...facts }: Partial<WorkItem> & { readonly theme?: string | null } = {},
): WorkItem {
  const written = { ...EMPTY_CASE, themeId: theme };
  return workItem({
    ...{ key, type: 'Epic', status: TO_DO, case: { ...NO_CASE, written, revision: 1 } },
    ...facts,
  });
}

/** What app storage keeps of an epic: one card of one person, scored today. */
export function epicFacts(
  key: string,
  scores: Scores | null,
  facts: Partial<CaseAnswer> = {},
): CaseAnswer {
  return {
    issueId: `id of ${key}`,
    cards:
      scores === null
        ? []
        : [{ scorer: 'ann', scores, scoredOn: day('2026-11-20'), consensusSeen: 0, version: 1 }],
    ...{ consensus: null, consensusVersion: 0, log: [], confirmation: null },
    ...{ confirmationVersion: 0, money: { kind: 'none', version: 0 }, isUnreadable: false },
    ...facts,
  };
}

/** An entry of a decision log. */
export function decision(code: 'approved' | 'rejected' | 'deferred'): CaseAnswer['log'][number] {
  return { id: code, at: at('2026-11-02T09:00:00Z'), by: 'mia', kind: 'decision', code, why: '' };
}

/** The portfolio as of 20 November 2026, in UTC. */
export function epicPortfolio(
  epics: readonly (readonly [WorkItem, CaseAnswer | null])[],
  reading: Partial<EpicsReading> = {},
  settings: SettingsDocument = {},
): EpicPortfolio {
  const facts = epics.flatMap(([, told]) => (told === null ? [] : [told]));
  return portfolioOf(
    {
      epics: epics.map(([item]) => item),
      facts: new Map(facts.map((one) => [one.issueId, one])),
      ...{ children: [], themes: [], conflicts: new Map() },
      ...reading,
    },
    { settings: parseSettings(settings), timeZone: timeZoneNamed('UTC'), asOf: at(NOW) },
  );
}
