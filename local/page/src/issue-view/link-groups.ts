import type { IssueLink, IssueRef, LinkType } from '../rest/issue-schemas';

export interface LinkedIssue {
  readonly linkId: string;
  readonly issue: IssueRef;
}

export interface LinkGroup {
  readonly wording: string;
  readonly issues: readonly LinkedIssue[];
}

/** Links by what they say of the issue they are read from, in the order of the wordings. */
export function linkGroups(links: readonly IssueLink[]): readonly LinkGroup[] {
  const groups = new Map<string, LinkedIssue[]>();
  for (const { id, type, inwardIssue, outwardIssue } of links) {
    const issue = outwardIssue ?? inwardIssue;
    if (issue === undefined) continue;
    const wording = outwardIssue === undefined ? type.inward : type.outward;
    const group = groups.get(wording) ?? [];
    groups.set(wording, group);
    group.push({ linkId: id, issue });
  }
  return [...groups]
    .map(([wording, issues]) => ({ wording, issues }))
    .sort((a, b) => a.wording.localeCompare(b.wording, 'en'));
}

/** One way to link: a link type read from one of its ends. */
export interface LinkChoice {
  readonly id: string;
  readonly wording: string;
  readonly typeId: string;
  /** Whether the issue the wording is read from is the end with the outward wording. */
  readonly isOutward: boolean;
}

/** Every wording a link can have; a type that reads the same from both ends counts once. */
export function linkChoices(types: readonly LinkType[]): readonly LinkChoice[] {
  return types
    .flatMap(({ id: typeId, inward, outward }) => {
      const out = { id: `${typeId} outward`, wording: outward, typeId, isOutward: true };
      if (inward === outward) return [out];
      return [out, { id: `${typeId} inward`, wording: inward, typeId, isOutward: false }];
    })
    .sort((a, b) => a.wording.localeCompare(b.wording, 'en'));
}
