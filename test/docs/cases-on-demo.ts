import type { IssueData, SiteData } from '../../local/jira/site-data';
import { EMPTY_CASE } from '../../src/domain/business-case/case/business-case';
import type { CaseMirror } from '../../src/domain/business-case/case/case-mirror';
import { formatInstant } from '../../src/domain/calendar/instant';
import { casePropertyValue } from '../../src/jira/case-property';
import { at } from '../builders/work-item';

/** What each case was made to say, and when. */
const MIRRORS = new Map<unknown, CaseMirror>();
const TOUCHED = new Map<CaseMirror, string>();

/** A case on every third issue that has none; what it says goes round. */
export function withCases(site: SiteData): SiteData {
  const none = {
    wsjf: null,
    decision: null,
    theme: null,
    completeness: 0,
    state: 'draft',
  } as const;
  const facts: readonly Partial<CaseMirror>[] = [
    {},
    { wsjf: 5.2, decision: 'approved', theme: 'growth', completeness: 100, state: 'approved' },
    { wsjf: 12, completeness: 75, state: 'scored' },
    { wsjf: 0.8, decision: 'rejected', state: 'rejected', completeness: 50 },
    { wsjf: 3.25, decision: 'deferred', state: 'deferred', theme: 'calm', completeness: 88 },
    { wsjf: 7, decision: 'approved', state: 'released', completeness: 88 },
    { wsjf: 10.5, decision: 'approved', theme: 'growth', completeness: 62, state: 'approved' },
  ];
  const issues = site.issues.map((issue, number) => {
    if (number % 3 !== 0) return issue;
    const mirror: CaseMirror = { ...none, ...facts[(number / 3) % facts.length] };
    const touched = number % 2 === 0 ? at('2026-11-18T08:00:00Z') : at('2026-10-01T08:00:00Z');
    const written = { ...EMPTY_CASE, themeId: mirror.theme };
    const value = casePropertyValue({ revision: 1, written, mirror, touched });
    if (value !== null) {
      MIRRORS.set(value, mirror);
      TOUCHED.set(mirror, formatInstant(touched));
    }
    return { ...issue, properties: { ...issue.properties, 'agile-pmo-case': value } };
  });
  return { ...site, issues };
}

export function mirrorIn(properties: IssueData['properties']): CaseMirror | null {
  return MIRRORS.get(properties['agile-pmo-case']) ?? null;
}

export function touchedAt(mirror: CaseMirror): string {
  return TOUCHED.get(mirror) ?? '';
}
