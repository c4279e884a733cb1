import { useIntl } from 'react-intl';
import { historyMessages } from '../../messages/changes';
import { progressMessages } from '../../messages/reading';
import { ReadingNotice } from '../../reading/reading-notice';
import { instantInWords } from '../../shell/time-words';
import { errorInWords } from '../../states/error-words';
import type { ReadWithHistories } from './history-state';
import type { HistoryReading } from './use-histories';

interface Props {
  readonly reading: Pick<HistoryReading, 'phase' | 'start' | 'cancel'>;
  readonly shown: ReadWithHistories | null;
  /** IANA name. */
  readonly timeZone: string;
}

/** How far the reading of histories is and what is missing. */
export function HistoryNotice({ reading: { phase, start, cancel }, shown, timeZone }: Props) {
  const intl = useIntl();
  const time = shown === null ? '' : instantInWords(shown.snapshot.asOf, timeZone, intl);
  return (
    <ReadingNotice
      phase={phase}
      words={{
        label: intl.formatMessage(historyMessages.reading),
        progress: (read, total) => intl.formatMessage(historyMessages.readOf, { read, total }),
        cancelled: (read, total) => ({
          title: intl.formatMessage(historyMessages.cancelled),
          detail:
            shown === null
              ? intl.formatMessage(historyMessages.cancelledDetail, { read, total })
              : intl.formatMessage(progressMessages.shownAsOf, { time }),
          action: intl.formatMessage(historyMessages.resume),
        }),
        failed:
          shown &&
          ((reason) => ({
            title: intl.formatMessage(historyMessages.failed),
            detail: intl.formatMessage(progressMessages.failedAsOf, { reason, time }),
            action: null,
          })),
        missing:
          shown === null || shown.unread === 0
            ? null
            : {
                title: intl.formatMessage(historyMessages.part),
                detail: intl.formatMessage(historyMessages.partDetail, {
                  unread: shown.unread,
                  total: shown.snapshot.items.length,
                  reason: shown.problem === null ? '' : errorInWords(shown.problem, intl),
                }),
                action: null,
              },
      }}
      onStart={start}
      onCancel={cancel}
    />
  );
}
