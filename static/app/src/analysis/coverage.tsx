import { useIntl } from 'react-intl';
import { coverageMessages } from '../messages/dependencies';
import { instantInWords } from '../shell/time-words';
import type { AnalysedPortfolio } from './analysis';
import styles from './coverage.module.css';

interface Props {
  readonly analysis: AnalysedPortfolio;
  readonly isReading: boolean;
  /** Whether no settings were saved yet. */
  readonly isProposal: boolean;
  readonly project: string | null;
}

/** What the figures rest on, and what they leave out. */
export function Coverage({ analysis, isReading, isProposal, project }: Props) {
  const intl = useIntl();
  const { portfolio, issues, projects, unsureTypes, work } = analysis;
  const time = instantInWords(portfolio.asOf, portfolio.timeZone.name, intl);
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
