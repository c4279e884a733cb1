import Button from '@atlaskit/button/new';
import { lazy, Suspense, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Half } from '../../../../src/domain/work-items/work-item';
import { stepMessages } from '../messages/contract';
import { unreadableMessages } from '../messages/unreadable-half';
import { LoadingLines } from './loading-lines';
import styles from './issue-panel.module.css';

const BeginAnewForm = lazy(() =>
  import('../contract/begin-anew-form').then(({ BeginAnewForm: Form }) => ({ default: Form })),
);

/** Says that a half of the issue cannot be read, and offers to empty it. */
export function UnreadableHalf({
  half,
  issue,
}: {
  readonly half: Half;
  readonly issue: { readonly id: string; readonly key: string };
}) {
  const intl = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const words = half === 'asks' ? unreadableMessages.asks : unreadableMessages.answers;
  return (
    <div className={styles.unreadable}>
      <p className={styles.text}>{intl.formatMessage(words, { key: issue.key })}</p>
      {isOpen ? (
        <Suspense fallback={<LoadingLines count={2} />}>
          <BeginAnewForm
            half={half}
            issue={issue}
            onClose={() => {
              setIsOpen(false);
              opener.current?.focus();
            }}
          />
        </Suspense>
      ) : (
        <Button
          ref={opener}
          spacing="compact"
          onClick={() => {
            setIsOpen(true);
          }}
        >
          {intl.formatMessage(stepMessages.beginAnew)}
        </Button>
      )}
    </div>
  );
}
