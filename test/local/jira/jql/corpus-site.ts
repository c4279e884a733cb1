import type {
  CustomFieldData,
  NamedData,
  PersonData,
  SiteData,
} from '../../../../local/jira/site-data';
import { smallSite } from '../small-site';

/** Names that the corpus uses, of which none means anything. */
const FIELDS = [
  'temperature',
  'Delivery Team',
  'label',
  'tag',
  'url',
  'another',
  'issue type',
  'issuetype $pecial characters',
  'issuetype⻥',
  'issue\ntype⻥',
  "don't",
  'don"t',
  'issue"type',
  '12345',
  '-67890',
  'assigneein',
  'abort',
  'some\u0082issuetype',
];
const TYPES = [
  'bug',
  'value',
  'another value',
  'another',
  'abort',
  '7',
  'value with spaces',
  'value with $pecial characters',
  'value with "escaped" characters',
  "value with 'escaped' characters",
];

/** The small site, with a person, a type, a project, a field of each name that the corpus mentions. */
export function corpusSite(): SiteData {
  const site = smallSite();
  const [person] = site.people;
  const [project] = site.projects;
  if (person === undefined || project === undefined) throw new Error('The small site is not empty');
  const named = (names: readonly string[], from: number): readonly NamedData[] =>
    names.map((name, i) => ({ id: String(from + i), name }));
  const someone = (accountId: string): PersonData => ({
    ...person,
    accountId,
    displayName: accountId,
    email: `${accountId}@example.com`,
  });
  const field = ({ id, name }: NamedData): CustomFieldData => ({
    id: `customfield_${id}`,
    name,
    schema: { type: 'string', custom: 'test:anything' },
    options: [],
  });
  return {
    ...site,
    people: [
      ...site.people,
      ...['a', 'b', 'jane', 'value', 'another_value'].map(someone),
      { ...someone('jira-admin'), groups: ['jira-admins'] },
    ],
    statuses: [...site.statuses, { id: '4', name: 'Open', category: 'new' }],
    priorities: [...site.priorities, { id: '3', name: 'Low' }],
    issueTypes: [
      ...site.issueTypes,
      ...named(TYPES, 200).map((type) => ({ ...type, hierarchyLevel: 0 })),
    ],
    customFields: [...site.customFields, ...named(['cf', ...FIELDS], 123).map(field)],
    projects: [
      ...site.projects.map((one) => ({
        ...one,
        components: [...one.components, { id: '63', name: 'jql' }],
      })),
      ...['JQL', 'JDEV', 'VPP', 'VI'].map((key, i) => ({ ...project, id: String(300 + i), key })),
    ],
  };
}
