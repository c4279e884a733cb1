import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Inline, Stack } from '@atlaskit/primitives/compiled';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { PAGE_MESSAGES, PROJECT_PAGE_MESSAGES, frameMessages } from '../messages/pages';
import { CopyLink } from './copy-link';
import styles from './page-frame.module.css';
import type { PagePlace } from './page-place';

interface Props {
  readonly place: PagePlace;
  /** Reads the page's data again; null: there is nothing to read again yet. */
  readonly onRefresh: (() => void) | null;
  readonly isReading?: boolean;
  /** More buttons, before the one that reads again. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the portfolio or of a project: its heading, what can be done with all of it, its content. */
export function PageFrame({ place, onRefresh, isReading = false, actions, children }: Props) {
  const intl = useIntl();
  const { page, project } = place;
  return (
    <Stack space="space.200">
      <div className={styles.header}>
        <Heading as="h1" size="large">
          {project === null
            ? intl.formatMessage(PAGE_MESSAGES[page])
            : intl.formatMessage(PROJECT_PAGE_MESSAGES[page], { project })}
        </Heading>
        {onRefresh !== null && (
          <Inline space="space.100" shouldWrap>
            <CopyLink place={place} />
            {actions}
            <Button onClick={onRefresh} isDisabled={isReading}>
              {intl.formatMessage(frameMessages.refresh)}
            </Button>
          </Inline>
        )}
      </div>
      {children}
    </Stack>
  );
}
