import type { UseQueryResult } from '@tanstack/react-query';
import type { IntlShape } from 'react-intl';
import type { Settings } from '../../../../../src/contract/settings';
import { CHOSEN_FACTS, proposedField } from '../../../../../src/jira/described-field';
import type { SiteShape } from '../../../../../src/jira/read-site-shape';
import type { SprintEvidence } from '../../../../../src/jira/read-sprint-evidence';
import { reviewLinkTypes } from '../../../../../src/use-cases/propose-settings';
import { adminMessages } from '../../messages/admin';
import { fieldMessages, teamMessages } from '../../messages/admin-settings';
import { errorInWords } from '../../states/error-words';
import { evidenceInWords } from './sprint-evidence-line';

/** What the app found, and what an admin should look at; null: nothing. */
export interface Found {
  readonly text: string;
  readonly look: string | null;
}

export function foundDependencies(settings: Settings, site: SiteShape, intl: IntlShape): Found {
  const reviews = reviewLinkTypes(site.linkTypes, settings.linkTypes);
  const waiting = reviews.filter(({ waits }) => waits !== 'none');
  const undecided = reviews.filter(({ state }) => state === 'undecided').length;
  return {
    text: intl.formatMessage(adminMessages.foundDependenciesText, {
      waiting: waiting.length,
      hasNames: waiting.length > 0 ? 'yes' : 'no',
      names: waiting.map(({ type }) => type.name).join(', '),
    }),
    look:
      undecided === 0
        ? null
        : intl.formatMessage(adminMessages.foundUndecided, { count: undecided }),
  };
}

export function foundFields(settings: Settings, { fields }: SiteShape, intl: IntlShape): Found {
  const missing = CHOSEN_FACTS.filter((fact) => {
    const chosen = settings.fields[fact];
    return chosen === null
      ? proposedField(fields, fact) === null
      : !fields.some(({ id }) => id === chosen);
  });
  const names = missing.map((fact) => intl.formatMessage(fieldMessages[fact])).join(', ');
  return {
    text: intl.formatMessage(adminMessages.foundFieldsText, {
      found: CHOSEN_FACTS.length - missing.length,
      all: CHOSEN_FACTS.length,
    }),
    look: missing.length === 0 ? null : intl.formatMessage(adminMessages.foundMissing, { names }),
  };
}

export function foundTeams({ team }: Settings, site: SiteShape, intl: IntlShape): Found {
  if (team.from === 'project') {
    const count = site.projects;
    return { text: intl.formatMessage(adminMessages.foundProjects, { count }), look: null };
  }
  if (team.from === 'component') {
    return { text: intl.formatMessage(adminMessages.foundComponents), look: null };
  }
  const id = team.from.slice('field:'.length);
  const field = site.fields.find((candidate) => candidate.id === id);
  return {
    text: intl.formatMessage(adminMessages.foundTeamField, { name: field?.name ?? id }),
    look: field === undefined ? intl.formatMessage(teamMessages.gone, { id }) : null,
  };
}

export function foundIterations(
  { data, error }: Pick<UseQueryResult<SprintEvidence>, 'data' | 'error'>,
  intl: IntlShape,
): Found {
  if (data !== undefined) return { text: evidenceInWords(data, intl), look: null };
  if (error === null) return { text: intl.formatMessage(teamMessages.looking), look: null };
  const why = errorInWords(error, intl);
  return { text: intl.formatMessage(teamMessages.evidenceFailed, { why }), look: null };
}

export function foundZone(
  { timeZone }: Settings,
  siteTimeZone: string | null,
  intl: IntlShape,
): Found {
  if (timeZone !== null) return { text: timeZone, look: null };
  return {
    text: intl.formatMessage(adminMessages.zoneOfSite, { zone: siteTimeZone ?? 'UTC' }),
    look: siteTimeZone === null ? intl.formatMessage(adminMessages.zoneUnknown) : null,
  };
}
