import type { Chance } from '../chance';
import type { TeamFlavour } from '../teams';

/** Patterns of summaries by what a team builds; `#` stands for the thing, `^` for the thing in front. */

type StoryType = 'Story' | 'Task' | 'Bug';
type Patterns = Readonly<Record<StoryType, readonly string[]>>;

const PATTERNS: Readonly<Record<TeamFlavour | 'legal', Patterns>> = {
  interface: {
    Story: [
      'Show the # on small screens',
      'Make the # usable by keyboard alone',
      'Translate the # into Dutch and French',
      'Keep entries when the # is reloaded',
      'Explain errors in the # in plain words',
      'Show a short help next to the #',
      'Remember the last choice in the #',
      'Release the # to ten percent of visitors',
      'Measure how the # is used',
      'Let customers give feedback on the #',
    ],
    Task: [
      'Move the # to the design system',
      'Add contract tests for the #',
      'Remove the old version of the #',
      'Review the # with the accessibility consultants',
      'Agree the texts of the # with customer care',
      'Prepare the # for the autumn campaign',
    ],
    Bug: [
      '^ stays empty after going back',
      '^ loses the focus after an error',
      '^ is cut off at 320 pixels',
      '^ is shown twice after a slow answer',
      '^ ignores the chosen language',
      '^ is not announced by screen readers',
    ],
  },
  service: {
    Story: [
      'Offer the # as an interface for other teams',
      'Validate requests to the #',
      'Make calls of the # safe to repeat',
      'Record each change of the # in the audit log',
      'Publish an event when the # changes',
      'Show failures of the # in the dashboard',
      'Limit requests to the # per partner',
      'Answer requests to the # from a cache',
      'Move the # to the new platform',
    ],
    Task: [
      'Load test the #',
      'Write a runbook for the #',
      'Add alerts for the #',
      'Upgrade the libraries of the #',
      'Document the # for other teams',
      'Migrate existing data of the #',
    ],
    Bug: [
      '^ fails on empty requests',
      '^ runs twice after a retry',
      '^ ignores the time zone of the store',
      '^ loses messages during a restart',
      '^ returns outdated data after an update',
      '^ times out under evening load',
    ],
  },
  platform: {
    Story: [
      'Offer the # as self-service',
      'Roll out the # to the test environment',
      'Roll out the # to production',
      'Describe the # as code',
      'Show the costs of the # per team',
      'Restrict changes of the # to the owning team',
      'Rehearse a restore of the #',
    ],
    Task: [
      'Write a runbook for the #',
      'Train the on-call engineers on the #',
      'Review the # with information security',
      'Upgrade the # to the supported release',
      'Clean up unused parts of the #',
      'Compare offers for the #',
    ],
    Bug: [
      '^ is not reachable after a restart',
      '^ reports success although a step failed',
      '^ uses an expired certificate',
      '^ fills the disk with logs',
      '^ raises alerts during maintenance',
    ],
  },
  data: {
    Story: [
      'Keep the # up to date every hour',
      'Describe the # in the data catalogue',
      'Define quality rules for the #',
      'Give departments access to the #',
      'Keep three years of history in the #',
      'Show the age of the data in the #',
      'Cover returns in the #',
    ],
    Task: [
      'Compare the # with last year',
      'Agree the definition of the # with controlling',
      'Move the # to the new warehouse',
      'Document the origin of the #',
      'Add alerts when the # is late',
      'Review the # with privacy',
    ],
    Bug: [
      '^ shows figures of the day before',
      '^ is one day late after a holiday',
      '^ fails on an empty delivery',
      '^ runs into the time limit',
      '^ is not readable for new analysts',
    ],
  },
  legal: {
    Story: [],
    Bug: [],
    Task: [
      'Draft the #',
      'Agree the # with the works council',
      'Review the # with outside counsel',
      'Translate the #',
      'Have the # signed',
      'Publish the #',
    ],
  },
};

const SUB_TASKS = [
  'Write acceptance tests',
  'Prepare test data',
  'Update the interface description',
  'Review with information security',
  'Switch on for the pilot group',
  'Adapt the dashboard',
  'Design review',
  'Update the help text',
  'Pair session with the consuming team',
  'Remove the feature switch',
] as const;

/** Summaries that differ from all that were given before. */
export interface SummaryWriter {
  story(
    flavour: TeamFlavour | 'legal',
    type: StoryType,
    things: readonly string[],
    chance: Chance,
  ): string;
  subTask(chance: Chance): string;
}

export function summaryWriter(): SummaryWriter {
  const given = new Set<string>();
  return {
    story: (flavour, type, things, chance) => {
      const all = PATTERNS[flavour][type].flatMap((pattern) =>
        things.map((thing) => fill(pattern, thing)),
      );
      const fresh = all.filter((summary) => !given.has(summary));
      const summary = chance.pick(fresh);
      given.add(summary);
      return summary;
    },
    subTask: (chance) => chance.pick(SUB_TASKS),
  };
}

function fill(pattern: string, thing: string): string {
  return pattern
    .replace('#', thing)
    .replace('^', `${thing.slice(0, 1).toUpperCase()}${thing.slice(1)}`);
}
