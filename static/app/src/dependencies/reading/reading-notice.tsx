import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import ProgressBar from '@atlaskit/progress-bar';
import SectionMessage from '@atlaskit/section-message';
import { useIntl } from 'react-intl';
import { readingMessages } from '../../messages/dependencies';
import { errorInWords } from '../../states/error-words';
import { FailedState } from '../../states/failed-state';
import { instantInWords } from '../time-words';
import type { ReadingPhase, Snapshot } from './reading-state';

interface Props {
  readonly phase: ReadingPhase;
  readonly shown: Snapshot | null;
  /** IANA name. */
  readonly timeZone: string;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** How far the reading is and what is missing; nothing when all is well. */
export function ReadingNotice({ phase, shown, timeZone, onStart, onCancel }: Props) {
  const intl = useIntl();
  const asOf = shown === null ? '' : instantInWords(shown.asOf, timeZone, intl);
  switch (phase.name) {
    case 'reading':
      return <Progress read={phase.read} total={phase.total} onCancel={onCancel} />;
    case 'cancelled':
      return (
        <Warning
          title={intl.formatMessage(readingMessages.cancelled)}
          action={intl.formatMessage(readingMessages.resume)}
          onAction={onStart}
        >
          {cancelledDetail()}
        </Warning>
      );
    case 'failed':
      return shown === null ? (
        <FailedState error={phase.error} onRetry={onStart} />
      ) : (
        <Warning
          title={intl.formatMessage(readingMessages.refreshFailed)}
          action={intl.formatMessage(readingMessages.retry)}
          onAction={onStart}
        >
          {intl.formatMessage(readingMessages.refreshFailedDetail, {
            reason: errorInWords(phase.error, intl),
            time: asOf,
          })}
        </Warning>
      );
    case 'done': {
      const work = shown?.work;
      if (!work?.problem) return null;
      return (
        <Warning
          title={intl.formatMessage(readingMessages.partTitle)}
          action={intl.formatMessage(readingMessages.retry)}
          onAction={onStart}
        >
          {intl.formatMessage(readingMessages.partDetail, {
            unread: work.unread,
            total: work.total,
            reason: errorInWords(work.problem, intl),
          })}
        </Warning>
      );
    }
  }

  function cancelledDetail(): string {
    if (phase.name !== 'cancelled') return '';
    if (shown !== null && shown.work !== null) {
      return intl.formatMessage(readingMessages.cancelledRefresh, { time: asOf });
    }
    const { read, total } = phase;
    return total === null || shown === null
      ? intl.formatMessage(readingMessages.cancelledBefore)
      : intl.formatMessage(readingMessages.cancelledPart, { read, total });
  }
}

interface WarningProps {
  readonly title: string;
  readonly action: string;
  readonly onAction: () => void;
  readonly children: string;
}

function Warning({ title, action, onAction, children }: WarningProps) {
  return (
    <div role="status">
      <SectionMessage appearance="warning" title={title}>
        <Stack space="space.100" alignInline="start">
          <span>{children}</span>
          <Button onClick={onAction}>{action}</Button>
        </Stack>
      </SectionMessage>
    </div>
  );
}

interface ProgressProps {
  readonly read: number;
  readonly total: number | null;
  readonly onCancel: () => void;
}

function Progress({ read, total, onCancel }: ProgressProps) {
  const intl = useIntl();
  const isCounting = total !== null && total > 0;
  return (
    <Stack space="space.100">
      <Inline space="space.200" alignBlock="center" shouldWrap>
        <span>
          {isCounting
            ? intl.formatMessage(readingMessages.readOf, { read, total })
            : intl.formatMessage(readingMessages.finding)}
        </span>
        <Button onClick={onCancel} spacing="compact">
          {intl.formatMessage(readingMessages.cancel)}
        </Button>
      </Inline>
      <ProgressBar
        ariaLabel={intl.formatMessage(readingMessages.reading)}
        value={isCounting ? read / total : 0}
        isIndeterminate={!isCounting}
      />
    </Stack>
  );
}
