import { useIntl } from 'react-intl';
import { coverageMessages } from '../messages/dependencies';
import { instantInWords } from '../shell/time-words';
import type { LinkedWork } from '../../../../src/jira/read-linked-work';
import type { Coverage as CoverageFacts } from './analysis';
import styles from './coverage.module.css';

interface Props {
  readonly facts: CoverageFacts;
  /** Null: a part of a reading. */
  readonly work: LinkedWork | null;
  readonly isReading: boolean;
  /** Whether no settings were saved yet. */
  readonly isProposal: boolean;
  readonly project: string | null;
}

/** What the figures rest on, and what they leave out. */
export function Coverage({ facts, work, isReading, isProposal, project }: Props) {
  const intl = useIntl();
  const { asOf, timeZone, issues, projects, unsureTypes } = facts;
  const time = instantInWords(asOf, timeZone, intl);
  const part = isReading ? coverageMessages.part : coverageMessages.partStopped;
  const sentences = [
    work === null
      ? intl.formatMessage(part, { time, issues })
      : intl.formatMessage(coverageMessages.whole, {
          time,
          issues,
          found: projects,
          projects: work.projects,
        }),
    ...(project === null ? [] : [intl.formatMessage(coverageMessages.projectScope, { project })]),
    ...(isProposal ? [intl.formatMessage(coverageMessages.proposals)] : []),
    ...(unsureTypes.length === 0
      ? []
      : [
          intl.formatMessage(coverageMessages.unsure, {
            types: intl.formatList(unsureTypes, { type: 'conjunction' }),
          }),
        ]),
  ];
  return <p className={styles.coverage}>{sentences.join(' ')}</p>;
}
