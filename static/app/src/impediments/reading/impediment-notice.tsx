import { useIntl } from 'react-intl';
import { impedimentReadingMessages } from '../../messages/impediments';
import { progressMessages } from '../../messages/reading';
import { ReadingNotice, type Gap } from '../../reading/reading-notice';
import { instantInWords } from '../../shell/time-words';
import { errorInWords } from '../../states/error-words';
import type { ImpedimentReadingState } from './impediment-reading';

interface Props {
  readonly state: Pick<ImpedimentReadingState, 'phase' | 'histories' | 'shown'>;
  /** IANA name. */
  readonly timeZone: string;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** How far the reading of impediments is and what is missing. */
export function ImpedimentNotice({ state, timeZone, onStart, onCancel }: Props) {
  const intl = useIntl();
  const { phase, histories, shown } = state;
  const time = shown === null ? '' : instantInWords(shown.asOf, timeZone, intl);
  const cancelledDetail = (read: number, total: number | null): string => {
    if (shown !== null && shown.work !== null) {
      return intl.formatMessage(progressMessages.shownAsOf, { time });
    }
    if (read === total && shown !== null) {
      return intl.formatMessage(impedimentReadingMessages.cancelledHistories);
    }
    return total === null || shown === null
      ? intl.formatMessage(impedimentReadingMessages.cancelledBefore)
      : intl.formatMessage(impedimentReadingMessages.cancelled, { read, total });
  };
  const missing = (): Gap | null => {
    const work = shown?.work;
    if (!work?.problem) return null;
    return {
      title: intl.formatMessage(impedimentReadingMessages.partTitle),
      detail: intl.formatMessage(impedimentReadingMessages.part, {
        unread: work.unread,
        reason: errorInWords(work.problem, intl),
      }),
      action: null,
    };
  };
  return (
    <ReadingNotice
      phase={phase}
      words={{
        label: intl.formatMessage(impedimentReadingMessages.label),
        progress: (read, total) => {
          if (total === null || total === 0) {
            return intl.formatMessage(impedimentReadingMessages.finding);
          }
          return histories > 0
            ? intl.formatMessage(impedimentReadingMessages.histories, { read: histories, total })
            : intl.formatMessage(impedimentReadingMessages.read, { read, total });
        },
        cancelled: (read, total) => ({
          title: intl.formatMessage(progressMessages.cancelled),
          detail: cancelledDetail(read, total),
          action: intl.formatMessage(progressMessages.resume),
        }),
        failed:
          shown &&
          ((reason) => ({
            title: intl.formatMessage(impedimentReadingMessages.failed),
            detail: intl.formatMessage(progressMessages.failedAsOf, { reason, time }),
            action: null,
          })),
        missing: missing(),
      }}
      onStart={onStart}
      onCancel={onCancel}
    />
  );
}
