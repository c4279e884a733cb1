import { useIntl } from 'react-intl';
import { keptMessages } from '../messages/kept-here';
import { progressMessages, readingMessages } from '../messages/reading';
import { instantInWords } from '../shell/time-words';
import { errorInWords } from '../states/error-words';
import { ReadingNotice, type Gap } from './reading-notice';
import type { Snapshot } from './reading-state';
import type { LinkedWorkReading } from './use-linked-work';

interface Props {
  readonly reading: Pick<LinkedWorkReading, 'phase' | 'start' | 'cancel'>;
  /** What the page shows of it. */
  readonly shown: Snapshot | null;
  /** IANA name. */
  readonly timeZone: string;
}

/** How far the reading of the linked issues is and what is missing. */
export function LinkedWorkNotice({ reading: { phase, start, cancel }, shown, timeZone }: Props) {
  const intl = useIntl();
  const time = shown === null ? '' : instantInWords(shown.asOf, timeZone, intl);
  const cancelledDetail = (read: number, total: number | null): string => {
    if (shown !== null && shown.work !== null) {
      return intl.formatMessage(progressMessages.shownAsOf, { time });
    }
    return total === null || shown === null
      ? intl.formatMessage(readingMessages.cancelledBefore)
      : intl.formatMessage(readingMessages.cancelledPart, { read, total });
  };
  const missing = (): Gap | null => {
    const work = shown?.work;
    if (!work?.problem) return null;
    return {
      title: intl.formatMessage(readingMessages.partTitle),
      detail: intl.formatMessage(readingMessages.partDetail, {
        unread: work.unread,
        total: work.total,
        reason: errorInWords(work.problem, intl),
      }),
      action: null,
    };
  };
  return (
    <ReadingNotice
      phase={phase}
      words={{
        label: intl.formatMessage(readingMessages.reading),
        progress: (read, total) =>
          total === null && shown !== null && shown.work !== null
            ? intl.formatMessage(keptMessages.checking, { time })
            : total === null || total === 0
              ? intl.formatMessage(readingMessages.finding)
              : intl.formatMessage(readingMessages.readOf, { read, total }),
        cancelled: (read, total) => ({
          title: intl.formatMessage(progressMessages.cancelled),
          detail: cancelledDetail(read, total),
          action: intl.formatMessage(progressMessages.resume),
        }),
        failed:
          shown &&
          ((reason) => ({
            title: intl.formatMessage(readingMessages.refreshFailed),
            detail: intl.formatMessage(progressMessages.failedAsOf, { reason, time }),
            action: null,
          })),
        missing: missing(),
      }}
      onStart={start}
      onCancel={cancel}
    />
  );
}
