import type { ChosenFields, SiteField } from './field-places';
import { findFieldPlaces } from './field-places';
import type { IncrementSource, MappingRules, TeamSource } from './issue-mapping';

/** What a company's settings say about mapping; the settings of the app have this shape. */
export interface MappingChoices {
  readonly fields: ChosenFields;
  readonly team: { readonly from: TeamSource };
  readonly increments: {
    readonly from: IncrementSource;
    readonly list: readonly { readonly name: string }[];
  } | null;
}

export function mappingRulesFor(
  siteFields: readonly SiteField[],
  { fields, team, increments }: MappingChoices,
): MappingRules {
  return {
    fields: findFieldPlaces(siteFields, fields),
    team: team.from,
    increments: increments && {
      from: increments.from,
      names: increments.list.map(({ name }) => name),
    },
  };
}
