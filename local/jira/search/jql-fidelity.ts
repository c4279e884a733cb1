import { assumed, documented, recorded, type Behaviour } from '../rest/route';
import { REFUSED_JQL_FIELDS, REFUSED_JQL_FUNCTIONS } from './jira-jql-words';

/** Functions of JQL that are evaluated, in Jira's spelling. */
export const EMULATED_FUNCTIONS: readonly string[] = [
  'closedSprints',
  'currentUser',
  'earliestUnreleasedVersion',
  'endOfDay',
  'endOfMonth',
  'endOfWeek',
  'endOfYear',
  'futureSprints',
  'latestReleasedVersion',
  'linkedIssues',
  'membersOf',
  'now',
  'openSprints',
  'releasedVersions',
  'standardIssueTypes',
  'startOfDay',
  'startOfMonth',
  'startOfWeek',
  'startOfYear',
  'subtaskIssueTypes',
  'unreleasedVersions',
  'updatedBy',
];

/** What else of JQL is refused by its name. */
const OTHER_GAPS: readonly string[] = [
  '`<`, `>`, `<=` and `>=` of resolutions',
  '`~` and `!~` of people and versions',
  'WAS and CHANGED of other fields than assignee, reporter, status, priority and resolution',
  'wildcards inside words, fuzzy and near words, weights and `+`, `-`, `AND` within a text to search for',
  'a bare number as a date',
  'names that stand for more than one custom field (use `cf[…]`)',
  'ORDER BY components, labels, parents, sprints and link types',
];

/** How the evaluation of queries is known. */
export const JQL_BEHAVIOURS: readonly Behaviour[] = [
  documented('AND, OR, NOT and brackets; =, !=, IN, NOT IN, IS, IS NOT of all fields with values'),
  documented('<, >, <=, >= of dates, numbers, keys, priorities and versions'),
  documented('~ and !~ of texts: words, phrases, beginnings of words'),
  documented(
    'WAS, WAS NOT, WAS IN, WAS NOT IN, CHANGED with AFTER, BEFORE, ON, DURING, BY, FROM, TO',
  ),
  documented('custom fields by name, by name with its type, by id and by cf[…]'),
  documented('ORDER BY the field that holds ranks, highest first'),
  documented('issue.property[…] and the aliases that apps declare'),
  documented('issueLinkType by the wordings of either end and by the name of a type'),
  ...EMULATED_FUNCTIONS.map((name) => documented(`${name}()`)),
  recorded('what is not JQL is refused (400) with line and character'),
  recorded('the words for a missing field name, a missing AND, an open quotation'),
  assumed('the words for a missing operator or value and for reserved words; others report them'),
  assumed('the words of the parser for every other mistake of grammar'),
  assumed('!= and NOT IN never find an issue whose field is empty'),
  assumed('empty fields come last, and first with DESC'),
  assumed(
    'statuses, types and resolutions are sorted by their lists, versions by that of their project',
  ),
  assumed('versions of different projects are neither greater nor less'),
  assumed('a key that does not exist is refused alone, and ignored in a list'),
];

/** What of JQL is evaluated and what is refused by name, as markdown; a test keeps the README equal. */
export function jqlLists(): string {
  const list = (names: Iterable<string>): string =>
    [...names]
      .sort()
      .map((name) => `\`${name}\``)
      .join(', ');
  return [
    `Functions that are evaluated: ${list(EMULATED_FUNCTIONS)}.`,
    `Functions that are refused by name (501): ${list(REFUSED_JQL_FUNCTIONS)}.`,
    `Fields that are refused by name (501): ${list(REFUSED_JQL_FIELDS)}.`,
    ['Also refused by name (501):', '', ...OTHER_GAPS.map((gap) => `- ${gap}`)].join('\n'),
  ].join('\n\n');
}
