import Button from '@atlaskit/button/new';
import { lazy, Suspense, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { panelMessages } from '../messages/issue';
import type { AddProps } from './add-dependency-form';
import styles from './issue-panel.module.css';
import { LoadingLines } from './loading-lines';

const AddDependencyForm = lazy(() =>
  import('./add-dependency-form').then(({ AddDependencyForm: Form }) => ({ default: Form })),
);

/** The button that adds a dependency, with its form once it is wanted. */
export function AddDependency(props: Omit<AddProps, 'onClose'>) {
  const intl = useIntl();
  const [isAdding, setIsAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setIsAdding(false);
    button.current?.focus();
  };
  return (
    <>
      <Button
        ref={button}
        aria-expanded={isAdding}
        onClick={() => {
          setIsAdding(!isAdding);
        }}
      >
        {intl.formatMessage(panelMessages.add)}
      </Button>
      {isAdding && (
        <div className={styles.tool}>
          <Suspense fallback={<LoadingLines count={4} />}>
            <AddDependencyForm {...props} onClose={close} />
          </Suspense>
        </div>
      )}
    </>
  );
}
