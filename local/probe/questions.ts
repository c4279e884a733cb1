import { ISSUE_QUESTIONS } from './questions/issue-questions';
import { JQL_QUESTIONS } from './questions/jql-questions';
import { SEARCH_QUESTIONS } from './questions/search-questions';
import { SITE_QUESTIONS } from './questions/site-questions';
import type { Question } from './question';

export { WRITE_QUESTIONS } from './questions/write-questions';

export const READ_QUESTIONS: readonly Question[] = [
  ...SEARCH_QUESTIONS,
  ...JQL_QUESTIONS,
  ...ISSUE_QUESTIONS,
  ...SITE_QUESTIONS,
];
