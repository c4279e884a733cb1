import type { Cause } from '../impediments/record-plan';

/** What impedes generated work; `{who}` stands for a part of the company. */
export interface ImpedimentText {
  readonly cause: Cause;
  readonly what: string;
  readonly nextStep: string;
  readonly solution: string;
}

export const IMPEDIMENT_TEXTS: readonly ImpedimentText[] = [
  {
    cause: 'purchasing',
    what: 'Purchasing has not ordered the licences for {who}',
    nextStep: 'Ask purchasing for a date',
    solution: 'Purchasing ordered licences for a year',
  },
  {
    cause: 'legal',
    what: 'Legal has to read the terms of {who}',
    nextStep: 'Send legal the two clauses that changed',
    solution: 'Legal read them in its Friday hour',
  },
  {
    cause: 'security',
    what: 'The security review for {who} has no slot',
    nextStep: 'Take the next free slot of the review',
    solution: 'Security reviewed the design instead of the code',
  },
  {
    cause: 'infrastructure',
    what: 'The test environment of {who} is down',
    nextStep: 'Ask operations to restart it',
    solution: 'The environment is started anew each night',
  },
  {
    cause: 'system-access',
    what: 'We have no access to the system of {who}',
    nextStep: 'Fill in the form for access',
    solution: 'The team has one account now',
  },
  {
    cause: 'decision',
    what: 'Nobody decides who owns the data of {who}',
    nextStep: 'Put it on the agenda of the next train meeting',
    solution: 'The train agreed on an owner',
  },
  {
    cause: 'other-team',
    what: '{who} has to change its interface first',
    nextStep: 'Agree a date with the other team',
    solution: 'One of us worked with the other team for two days',
  },
  {
    cause: 'vendor',
    what: 'The vendor of {who} does not answer',
    nextStep: 'Call the contact of the vendor',
    solution: 'The vendor named a contact who answers within a day',
  },
  {
    cause: 'people',
    what: 'Only one person knows the code of {who}',
    nextStep: 'Work in pairs for a week',
    solution: 'Two others know the code now',
  },
  {
    cause: 'technical',
    what: 'The build of {who} stops without a message',
    nextStep: 'Write a log of the build',
    solution: 'The build tells where it stops',
  },
];
