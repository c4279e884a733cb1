import Button from '@atlaskit/button/new';
import { Inline } from '@atlaskit/primitives/compiled';
import { useIntl } from 'react-intl';
import { listMessages } from '../messages/dependencies';
import type { PageOfRows } from './page-of-rows';

interface Props {
  readonly shown: PageOfRows<unknown>;
  readonly total: number;
  readonly onPage: (page: number) => void;
}

/** Back and forth through the rows; Atlaskit's own pages need styles that Jira forbids. */
export function Pages({ shown, total, onPage }: Props) {
  const intl = useIntl();
  const { page, pages, first, last } = shown;
  if (pages === 1) return null;
  return (
    <nav aria-label={intl.formatMessage(listMessages.pages)}>
      <Inline space="space.150" alignBlock="center" shouldWrap>
        <Button
          isDisabled={page === 1}
          onClick={() => {
            onPage(page - 1);
          }}
        >
          {intl.formatMessage(listMessages.previous)}
        </Button>
        <span>{intl.formatMessage(listMessages.range, { first, last, total })}</span>
        <Button
          isDisabled={page === pages}
          onClick={() => {
            onPage(page + 1);
          }}
        >
          {intl.formatMessage(listMessages.next)}
        </Button>
      </Inline>
    </nav>
  );
}
