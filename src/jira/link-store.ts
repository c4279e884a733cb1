import * as z from 'zod/mini';
import type { LinkStore } from '../use-cases/link-issues';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { JiraError } from './jira-error';
import { rawLinks } from './raw-links';
import { readRawIssue } from './read-issues';

/** Links as the person the connection acts for may change them. */
export function linkStore(connection: JiraConnection): LinkStore {
  return {
    create: async ({ typeId, outwardReader, inwardReader }) => {
      await callJira(connection, {
        endpoint: ENDPOINTS.createLink,
        answer: z.unknown(),
        body: {
          type: { id: typeId },
          // Against its name, `inwardIssue` is the end that reads the outward wording.
          inwardIssue: { id: outwardReader },
          outwardIssue: { id: inwardReader },
        },
      });
    },
    remove: async (linkId) => {
      try {
        const places = { linkId };
        await callJira(connection, { endpoint: ENDPOINTS.deleteLink, answer: z.unknown(), places });
        return 'removed';
      } catch (error) {
        if (!(error instanceof JiraError) || error.fault !== 'not-found') throw error;
        // It was most likely the try without an answer that removed it.
        return error.isAfterLostAnswer ? 'removed' : 'gone';
      }
    },
    linksOf: async (issueId) => {
      const wanted = { fields: ['issuelinks'], described: false };
      const { issues } = await readRawIssue(connection, issueId, wanted);
      return rawLinks(issues[0]).map(({ id, typeId, direction, otherId }) => {
        return { id, typeId, direction, otherId };
      });
    },
  };
}
