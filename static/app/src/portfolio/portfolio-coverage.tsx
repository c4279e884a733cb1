import { useIntl } from 'react-intl';
import { projectOfKey } from '../../../../src/domain/work-items/issue-key';
import { portfolioMessages } from '../messages/portfolio';
import { instantInWords } from '../shell/time-words';
import styles from './portfolio.module.css';
import type { PortfolioSnapshot } from './reading/portfolio-state';
import type { PortfolioOnPage } from './use-portfolio';

interface Props {
  readonly shown: PortfolioSnapshot;
  readonly links: PortfolioOnPage['links'];
  /** IANA name. */
  readonly timeZone: string;
  readonly project: string | null;
}

/** What the page rests on, and what it leaves out. */
export function PortfolioCoverage({ shown, links, timeZone, project }: Props) {
  const intl = useIntl();
  const { epics, work, asOf } = shown;
  const time = instantInWords(asOf, timeZone, intl);
  const found = new Set(epics.map(({ key }) => projectOfKey(key))).size;
  const told = { time, epics: epics.length };
  const types = work?.missingTypes ?? [];
  const sentences = [
    work === null
      ? intl.formatMessage(portfolioMessages.wholePart, told)
      : intl.formatMessage(portfolioMessages.whole, { ...told, found, projects: work.projects }),
    project === null ? '' : intl.formatMessage(portfolioMessages.ofProject, { project }),
    links === 'reading' ? intl.formatMessage(portfolioMessages.linksReading) : '',
    links === 'missing' ? intl.formatMessage(portfolioMessages.linksMissing) : '',
    types.length === 0
      ? ''
      : intl.formatMessage(portfolioMessages.missingTypes, { types: intl.formatList(types) }),
  ];
  return <p className={styles.quiet}>{sentences.filter((one) => one !== '').join(' ')}</p>;
}
