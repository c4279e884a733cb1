import { BOARD_ROUTES } from '../endpoints/boards';
import { BULK_FETCH_ROUTES } from '../endpoints/bulk-fetch';
import { CATALOG_ROUTES } from '../endpoints/catalog';
import { CHANGELOG_ROUTES } from '../endpoints/changelogs';
import { COMMENT_ROUTES } from '../endpoints/comments';
import { ISSUE_CREATE_ROUTES } from '../endpoints/issue-create';
import { ISSUE_DELETE_ROUTES } from '../endpoints/issue-delete';
import { ISSUE_EDIT_META_ROUTES } from '../endpoints/issue-edit-meta';
import { ISSUE_EDIT_ROUTES } from '../endpoints/issue-edit';
import { ISSUE_LINK_ROUTES } from '../endpoints/issue-links';
import { ISSUE_PROPERTY_ROUTES } from '../endpoints/issue-properties';
import { ISSUE_RANK_ROUTES } from '../endpoints/issue-rank';
import { ISSUE_READ_ROUTES } from '../endpoints/issue-read';
import { PEOPLE_ROUTES } from '../endpoints/people';
import { PERMISSION_ROUTES } from '../endpoints/permissions';
import { PROJECT_ROUTES } from '../endpoints/projects';
import { SEARCH_ROUTES } from '../endpoints/search';
import { JQL_MATCH_ROUTES } from '../endpoints/jql-match';
import { SEARCH_COUNT_ROUTES } from '../endpoints/search-count';
import { SERVER_INFO_ROUTES } from '../endpoints/server-info';
import { SPRINT_ROUTES } from '../endpoints/sprints';
import { TRANSITION_ROUTES } from '../endpoints/transitions';
import { VERSION_ROUTES } from '../endpoints/versions';
import type { Route } from './route';

/** Everything the site answers, and for each behaviour how we know it. */
export const ROUTES: readonly Route[] = [
  ...SERVER_INFO_ROUTES,
  ...PEOPLE_ROUTES,
  ...PERMISSION_ROUTES,
  ...CATALOG_ROUTES,
  ...PROJECT_ROUTES,
  ...VERSION_ROUTES,
  ...SEARCH_ROUTES,
  ...SEARCH_COUNT_ROUTES,
  ...JQL_MATCH_ROUTES,
  ...ISSUE_READ_ROUTES,
  ...ISSUE_CREATE_ROUTES,
  ...ISSUE_EDIT_ROUTES,
  ...ISSUE_EDIT_META_ROUTES,
  ...ISSUE_DELETE_ROUTES,
  ...BULK_FETCH_ROUTES,
  ...TRANSITION_ROUTES,
  ...COMMENT_ROUTES,
  ...CHANGELOG_ROUTES,
  ...ISSUE_PROPERTY_ROUTES,
  ...ISSUE_LINK_ROUTES,
  ...BOARD_ROUTES,
  ...SPRINT_ROUTES,
  ...ISSUE_RANK_ROUTES,
];
