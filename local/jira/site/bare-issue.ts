import type { IssueData } from '../site-data';

/** What an issue has that nobody has said anything about. */
export const BARE_ISSUE = {
  summary: null,
  priorityId: null,
  resolutionId: null,
  assigneeId: null,
  reporterId: null,
  parentId: null,
  labels: [],
  componentIds: [],
  fixVersionIds: [],
  sprintIds: [],
  dueDate: null,
  resolved: null,
  securityLevelId: null,
  customValues: {},
  properties: {},
  comments: [],
  histories: [],
} as const satisfies Partial<IssueData>;
