import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import ProgressBar from '@atlaskit/progress-bar';
import SectionMessage from '@atlaskit/section-message';
import { useIntl } from 'react-intl';
import { instantInWords } from '../../dependencies/time-words';
import { historyMessages } from '../../messages/changes';
import { errorInWords } from '../../states/error-words';
import { FailedState } from '../../states/failed-state';
import type { HistoryPhase, ReadWithHistories } from './history-state';

interface Props {
  readonly phase: HistoryPhase;
  readonly shown: ReadWithHistories | null;
  /** IANA name. */
  readonly timeZone: string;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** How far the reading of histories is and what is missing; nothing when all is well. */
export function HistoryNotice({ phase, shown, timeZone, onStart, onCancel }: Props) {
  const intl = useIntl();
  const time = shown === null ? '' : instantInWords(shown.snapshot.asOf, timeZone, intl);
  switch (phase.name) {
    case 'waiting':
      return null;
    case 'reading':
      return <Progress read={phase.read} total={phase.total} onCancel={onCancel} />;
    case 'cancelled':
      return (
        <Warning
          title={intl.formatMessage(historyMessages.cancelled)}
          action={intl.formatMessage(historyMessages.resume)}
          onAction={onStart}
        >
          {shown === null
            ? intl.formatMessage(historyMessages.cancelledDetail, {
                read: phase.read,
                total: phase.total,
              })
            : intl.formatMessage(historyMessages.cancelledRefresh, { time })}
        </Warning>
      );
    case 'failed':
      return shown === null ? (
        <FailedState error={phase.error} onRetry={onStart} />
      ) : (
        <Warning
          title={intl.formatMessage(historyMessages.failed)}
          action={intl.formatMessage(historyMessages.retry)}
          onAction={onStart}
        >
          {intl.formatMessage(historyMessages.failedDetail, {
            reason: errorInWords(phase.error, intl),
            time,
          })}
        </Warning>
      );
    case 'done':
      return shown === null || shown.unread === 0 ? null : (
        <Warning
          title={intl.formatMessage(historyMessages.part)}
          action={intl.formatMessage(historyMessages.retry)}
          onAction={onStart}
        >
          {intl.formatMessage(historyMessages.partDetail, {
            unread: shown.unread,
            total: shown.snapshot.items.length,
            reason: shown.problem === null ? '' : errorInWords(shown.problem, intl),
          })}
        </Warning>
      );
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
  readonly total: number;
  readonly onCancel: () => void;
}

function Progress({ read, total, onCancel }: ProgressProps) {
  const intl = useIntl();
  return (
    <Stack space="space.100">
      <Inline space="space.200" alignBlock="center" shouldWrap>
        <span>{intl.formatMessage(historyMessages.readOf, { read, total })}</span>
        <Button onClick={onCancel} spacing="compact">
          {intl.formatMessage(historyMessages.cancel)}
        </Button>
      </Inline>
      <ProgressBar
        ariaLabel={intl.formatMessage(historyMessages.reading)}
        value={total === 0 ? 0 : read / total}
        isIndeterminate={total === 0}
      />
    </Stack>
  );
}
