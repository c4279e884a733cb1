import type { ContractPlan } from '../contracts/contract-plan';
import { EPIC_CONTRACTS } from '../contracts/epic-contracts';
import { HUB_CONTRACTS } from '../contracts/hub-contracts';
import { STORY_CONTRACTS } from '../contracts/story-contracts';
import { FOUND_IMPEDIMENTS, type FoundPlan } from '../impediments/found-impediments';
import { ORGANISATION_RECORDS } from '../impediments/organisation-records';
import { ORGANISATION_REMOVED } from '../impediments/organisation-removed';
import type { RecordPlan } from '../impediments/record-plan';
import { TEAM_RECORDS } from '../impediments/team-records';
import { TEAM_REMOVED } from '../impediments/team-removed';
import type { IssuePlan, LinkPlan } from '../issue-plan';
import type { Scene } from '../scenes/scene';
import { planDelivery } from './delivery';
import { planLinks } from './links';
import { planPortfolio } from './portfolio';
import { planScenes } from './scenes';

/** Everything that will be in the company's Jira, before dates and histories; the same on each day. */
export interface CompanyPlan {
  /** In the order of creation, by handle. */
  readonly issues: ReadonlyMap<string, NumberedPlan>;
  readonly links: readonly LinkPlan[];
  readonly scenes: readonly Scene[];
  readonly contracts: readonly ContractPlan[];
  readonly records: readonly RecordPlan[];
  readonly found: readonly FoundPlan[];
}

export interface NumberedPlan extends IssuePlan {
  readonly id: string;
  readonly key: string;
}

const FIRST_ISSUE_ID = 10_001;

export function planCompany(): CompanyPlan {
  const delivery = planDelivery();
  const scenes = planScenes(delivery);
  const planned = [...delivery, ...planPortfolio(), ...scenes.flatMap(({ issues }) => issues)];
  return {
    issues: numbered(planned),
    links: [...planLinks(delivery), ...scenes.flatMap(({ links }) => links)],
    scenes,
    contracts: [...HUB_CONTRACTS, ...EPIC_CONTRACTS, ...STORY_CONTRACTS],
    records: [...ORGANISATION_RECORDS, ...ORGANISATION_REMOVED, ...TEAM_RECORDS, ...TEAM_REMOVED],
    found: FOUND_IMPEDIMENTS,
  };
}

/** Ids run over the site and numbers of keys over each project, both in the order of creation. */
function numbered(planned: readonly IssuePlan[]): ReadonlyMap<string, NumberedPlan> {
  const byHandle = new Map(planned.map((plan) => [plan.handle, plan]));
  const inOrder = [...byHandle.values()].sort((a, b) => a.created - b.created);
  const lastNumber = new Map<string, number>();
  return new Map(
    inOrder.map((plan, position) => {
      const number = (lastNumber.get(plan.project) ?? 0) + 1;
      lastNumber.set(plan.project, number);
      const id = String(FIRST_ISSUE_ID + position);
      return [plan.handle, { ...plan, id, key: `${plan.project}-${String(number)}` }];
    }),
  );
}
