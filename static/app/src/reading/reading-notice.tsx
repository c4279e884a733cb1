import Button from '@atlaskit/button/new';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import ProgressBar from '@atlaskit/progress-bar';
import SectionMessage from '@atlaskit/section-message';
import { useIntl } from 'react-intl';
import { progressMessages } from '../messages/reading';
import { errorInWords } from '../states/error-words';
import { FailedState } from '../states/failed-state';
import type { ReadingPhase } from './reading-phase';

/** What one reading says of itself. */
export interface ReadingWords {
  /** Names the progress bar. */
  readonly label: string;
  readonly progress: (read: number, total: number | null) => string;
  /** After the person stopped it; its button goes on. */
  readonly cancelled: (read: number, total: number | null) => Gap;
  /** Where something is shown all the same; null: nothing is, and the failure stands for itself. */
  readonly failed: ((reason: string) => Gap) | null;
  /** What is missing although the reading ended; null: nothing. */
  readonly missing: Gap | null;
}

export interface Gap {
  readonly title: string;
  readonly detail: string;
  /** On the button; null: "Try again". */
  readonly action: string | null;
}

interface Props {
  readonly phase: ReadingPhase;
  readonly words: ReadingWords;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** How far a reading is and what is missing; nothing when all is well. */
export function ReadingNotice({ phase, words, onStart, onCancel }: Props) {
  const intl = useIntl();
  switch (phase.name) {
    case 'waiting':
      return null;
    case 'reading': {
      const { read, total } = phase;
      return <Progress read={read} total={total} words={words} onCancel={onCancel} />;
    }
    case 'cancelled':
      return <GapMessage gap={words.cancelled(phase.read, phase.total)} onAction={onStart} />;
    case 'failed':
      return words.failed === null ? (
        <FailedState error={phase.error} onRetry={onStart} />
      ) : (
        <GapMessage gap={words.failed(errorInWords(phase.error, intl))} onAction={onStart} />
      );
    case 'done':
      return words.missing && <GapMessage gap={words.missing} onAction={onStart} />;
  }
}

interface GapProps {
  readonly gap: Gap;
  readonly onAction: () => void;
}

function GapMessage({ gap: { title, detail, action }, onAction }: GapProps) {
  const intl = useIntl();
  return (
    <div role="status">
      <SectionMessage appearance="warning" title={title}>
        <Stack space="space.100" alignInline="start">
          <span>{detail}</span>
          <Button onClick={onAction}>{action ?? intl.formatMessage(progressMessages.retry)}</Button>
        </Stack>
      </SectionMessage>
    </div>
  );
}

interface ProgressProps {
  readonly read: number;
  readonly total: number | null;
  readonly words: ReadingWords;
  readonly onCancel: () => void;
}

function Progress({ read, total, words, onCancel }: ProgressProps) {
  const intl = useIntl();
  const isCounting = total !== null && total > 0;
  return (
    <Stack space="space.100">
      <Inline space="space.200" alignBlock="center" shouldWrap>
        <span>{words.progress(read, total)}</span>
        <Button onClick={onCancel} spacing="compact">
          {intl.formatMessage(progressMessages.cancel)}
        </Button>
      </Inline>
      <ProgressBar
        ariaLabel={words.label}
        value={isCounting ? read / total : 0}
        isIndeterminate={!isCounting}
      />
    </Stack>
  );
}
