import * as z from 'zod/mini';
import type {
  PropertyPlace,
  PropertyStanding,
  PropertyStore,
  PropertyWriting,
} from '../use-cases/guarded-writing/ports';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { isRefusal, JiraError } from './jira-error';

const propertyAnswer = z.object({ value: z.unknown() });

/** Properties of issues as the person the connection acts for may read and write them. */
export function propertyStore(connection: JiraConnection): PropertyStore {
  const isIssueVisible = async (issueId: string): Promise<boolean> => {
    const issue = await unlessUnknown(() =>
      callJira(connection, {
        endpoint: ENDPOINTS.issue,
        answer: z.object({ id: z.string() }),
        places: { issueId },
        query: { fields: 'status' },
      }),
    );
    return issue?.id === issueId;
  };
  return {
    isIssueVisible,

    async read(place): Promise<PropertyStanding> {
      const property = await unlessUnknown(() =>
        callJira(connection, {
          endpoint: ENDPOINTS.issueProperty,
          answer: propertyAnswer,
          places: placesOf(place),
        }),
      );
      if (property !== null) return { kind: 'value', value: property.value };
      // Jira says the same of an issue without the property as of one the person may not see.
      return { kind: (await isIssueVisible(place.issueId)) ? 'none' : 'no-issue' };
    },

    async write(place, value): Promise<PropertyWriting> {
      try {
        await callJira(connection, {
          endpoint: ENDPOINTS.setIssueProperty,
          answer: z.unknown(),
          places: placesOf(place),
          body: value,
        });
        return { kind: 'written' };
      } catch (error) {
        if (!(error instanceof JiraError) || !isRefusal(error)) return { kind: 'unknown' };
        const isOfIssue = error.fault !== 'rate-limited' && error.fault !== 'not-signed-in';
        return {
          kind: 'refused',
          message: error.said ?? error.message,
          error: isOfIssue ? null : error,
        };
      }
    },
  };
}

function placesOf({ issueId, propertyKey }: PropertyPlace): Readonly<Record<string, string>> {
  return { issueId, propertyKey };
}

/** Null for what Jira does not know, or does not show to the person. */
async function unlessUnknown<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof JiraError && error.fault === 'not-found') return null;
    throw error;
  }
}
