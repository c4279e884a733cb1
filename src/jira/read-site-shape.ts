import * as z from 'zod/mini';
import type { LinkType } from '../domain/work-items/work-item';
import { callJira, type JiraConnection } from './call-jira';
import { describedFieldsAnswer, type DescribedField } from './described-field';
import { ENDPOINTS } from './endpoints';
import { linkTypesAnswer } from './site-answers';

/** What settings choose from: the site's link types and fields. */
export interface SiteShape {
  readonly linkTypes: readonly LinkType[];
  readonly fields: readonly DescribedField[];
  /** Projects the person can browse. */
  readonly projects: number;
}

const projectsAnswer = z.object({ total: z.number() });

/** @throws JiraError */
export async function readSiteShape(connection: JiraConnection): Promise<SiteShape> {
  const [{ issueLinkTypes }, fields, { total }] = await Promise.all([
    callJira(connection, { endpoint: ENDPOINTS.linkTypes, answer: linkTypesAnswer }),
    callJira(connection, { endpoint: ENDPOINTS.fields, answer: describedFieldsAnswer }),
    callJira(connection, {
      endpoint: ENDPOINTS.projects,
      answer: projectsAnswer,
      query: { maxResults: '1' },
    }),
  ]);
  return { linkTypes: issueLinkTypes, fields, projects: total };
}
