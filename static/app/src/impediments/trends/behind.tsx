import Button from '@atlaskit/button/new';
import { Inline } from '@atlaskit/primitives/compiled';
import { useEffect, useRef } from 'react';
import { useIntl } from 'react-intl';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { behindMessages } from '../../messages/impediment-trends';
import { IssueLink } from '../../shell/issue-link';
import styles from './trends.module.css';

interface Props {
  readonly title: string;
  readonly impediments: readonly Impediment[];
  readonly onClose: () => void;
  /** Leads to the list of the page, where that can tell the same. */
  readonly onList?: () => void;
}

const MOST_SHOWN = 50;

/** The impediments behind a figure, in the place where it was asked for. */
export function Behind({ title, impediments, onClose, onList }: Props) {
  const intl = useIntl();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [title]);
  const hidden = impediments.length - MOST_SHOWN;
  return (
    <section className={styles.behind}>
      <div className={styles.behindHead}>
        <h3 ref={heading} tabIndex={-1}>
          {title}
        </h3>
        <Inline space="space.050">
          {onList !== undefined && (
            <Button appearance="subtle" spacing="compact" onClick={onList}>
              {intl.formatMessage(behindMessages.list)}
            </Button>
          )}
          <Button appearance="subtle" spacing="compact" onClick={onClose}>
            {intl.formatMessage(behindMessages.close)}
          </Button>
        </Inline>
      </div>
      <ul>
        {impediments.slice(0, MOST_SHOWN).map(({ item, record }) => (
          <li key={item.key}>
            <IssueLink issueKey={item.key} />{' '}
            <bdi>{record === null || record.what === '' ? item.summary : record.what}</bdi>
          </li>
        ))}
        {hidden > 0 && <li>{intl.formatMessage(behindMessages.more, { count: hidden })}</li>}
      </ul>
    </section>
  );
}
