import * as z from 'zod/mini';
import type { Door, ProbeAnswer } from './door';
import { readAnswer, UnexpectedAnswer } from './read-answer';

/** A restriction that leaves nothing out: searches without one are refused. */
export const EVERYTHING = 'created >= "1970-01-02"';

const searchPage = z.object({
  issues: z.array(z.looseObject({ id: z.string() })),
  nextPageToken: z.optional(z.string()),
  isLast: z.optional(z.boolean()),
});

export type SearchPage = z.infer<typeof searchPage>;

const fieldList = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    schema: z.optional(z.object({ custom: z.optional(z.string()) })),
  }),
);

export type FieldFacts = z.infer<typeof fieldList>[number];

/** A site that questions are put to: the calls that many of them begin with. */
export class ProbedSite {
  constructor(readonly ask: Door) {}

  get(path: string): Promise<ProbeAnswer> {
    return this.ask({ method: 'GET', path });
  }

  post(path: string, body: unknown): Promise<ProbeAnswer> {
    return this.ask({ method: 'POST', path, body });
  }

  trySearch(search: Readonly<Record<string, unknown>>): Promise<ProbeAnswer> {
    return this.post('/rest/api/3/search/jql', search);
  }

  /** @throws UnexpectedAnswer */
  async search(search: Readonly<Record<string, unknown>>): Promise<SearchPage> {
    return readAnswer(await this.trySearch(search), searchPage);
  }

  /** @throws UnexpectedAnswer where there is none */
  async anIssue(jql: string, what: string): Promise<SearchPage['issues'][number]> {
    const { issues } = await this.search({ jql, maxResults: 1, fields: ['*all'] });
    const [first] = issues;
    if (first !== undefined) return first;
    throw new UnexpectedAnswer(`could not be asked: there is no issue ${what}`);
  }

  /** @throws UnexpectedAnswer where there is none */
  async field(isWanted: (field: FieldFacts) => boolean, what: string): Promise<FieldFacts> {
    const fields = readAnswer(await this.get('/rest/api/3/field'), fieldList);
    const found = fields.find(isWanted);
    if (found !== undefined) return found;
    throw new UnexpectedAnswer(`could not be asked: there is no field ${what}`);
  }
}
