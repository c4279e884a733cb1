import { useIntl, type IntlShape } from 'react-intl';
import { portfolioMessages } from '../messages/portfolio';
import { progressMessages } from '../messages/reading';
import type { ReadingPhase } from '../reading/reading-phase';
import { ReadingNotice, type Gap } from '../reading/reading-notice';
import { instantInWords } from '../shell/time-words';
import { errorInWords } from '../states/error-words';
import type { PortfolioSnapshot } from './reading/portfolio-state';

interface Props {
  readonly phase: ReadingPhase;
  readonly shown: PortfolioSnapshot | null;
  /** IANA name. */
  readonly timeZone: string;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** How far the reading of the epics is and what is missing. */
export function PortfolioNotice({ phase, shown, timeZone, onStart, onCancel }: Props) {
  const intl = useIntl();
  const time = shown === null ? '' : instantInWords(shown.asOf, timeZone, intl);
  const stopped = (): string => {
    if (shown === null) return intl.formatMessage(portfolioMessages.nothingYet);
    return shown.work === null
      ? intl.formatMessage(portfolioMessages.partShown)
      : intl.formatMessage(progressMessages.shownAsOf, { time });
  };
  return (
    <ReadingNotice
      phase={phase}
      words={{
        label: intl.formatMessage(portfolioMessages.reading),
        progress: (read, total) =>
          total === null || total === 0
            ? intl.formatMessage(portfolioMessages.finding)
            : intl.formatMessage(portfolioMessages.readOf, { read, total }),
        cancelled: () => ({
          title: intl.formatMessage(progressMessages.cancelled),
          detail: stopped(),
          action: intl.formatMessage(progressMessages.resume),
        }),
        failed:
          shown &&
          ((reason) => ({
            title: intl.formatMessage(portfolioMessages.refreshFailed),
            detail: intl.formatMessage(progressMessages.failedAsOf, { reason, time }),
            action: null,
          })),
        missing: shown && missingOf(shown, intl),
      }}
      onStart={onStart}
      onCancel={onCancel}
    />
  );
}

function missingOf(
  { work, facts, registersProblem }: PortfolioSnapshot,
  intl: IntlShape,
): Gap | null {
  const problem: unknown = work?.problem ?? facts.problem ?? registersProblem;
  if (problem === null || work === null) return null;
  const { unread, total, unreadChildren } = work;
  const sentences = [
    unread > 0 ? intl.formatMessage(portfolioMessages.missingEpics, { unread, total }) : '',
    unreadChildren === 0 ? '' : intl.formatMessage(portfolioMessages.missingChildren),
    facts.unread > 0
      ? intl.formatMessage(portfolioMessages.missingFacts, { unread: facts.unread })
      : '',
    registersProblem === null ? '' : intl.formatMessage(portfolioMessages.missingRegisters),
    errorInWords(problem, intl),
  ];
  return {
    title: intl.formatMessage(portfolioMessages.partTitle),
    detail: sentences.filter((sentence) => sentence !== '').join(' '),
    action: null,
  };
}
