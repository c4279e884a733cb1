import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { StatusReason } from '../../../../../src/domain/business-case/portfolio/epic-status';
import type { PortfolioException } from '../../../../../src/use-cases/cases/portfolio-exceptions';
import { overviewMessages } from '../../messages/overview';
import type { PagePlace } from '../../shell/page-place';
import type { CheckedParts } from '../checked-parts';
import styles from '../overview.module.css';
import { CheckedLine } from './checked-line';
import { ExceptionCard } from './exception-card';
import type { LineContext } from './exception-line';
import { namedExamples } from './named-examples';

interface Props {
  readonly place: PagePlace;
  readonly exceptions: readonly PortfolioException[];
  readonly checked: CheckedParts;
  readonly answerDays: number;
  readonly context: LineContext;
  readonly onShowReason: (reason: StatusReason) => void;
}

/** More than these nobody takes in on a Monday morning. */
const MOST_SHOWN = 7;

/** What needs somebody, the most important first; or what was checked, where nothing does. */
export function ExceptionsSection(props: Props) {
  const { place, exceptions, checked, answerDays, context, onShowReason } = props;
  const intl = useIntl();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? exceptions : exceptions.slice(0, MOST_SHOWN);
  const named = namedExamples(shown.map(keysOf));
  const more = exceptions.length - shown.length;
  const isChecked = checked.reading.length + checked.missing.length === 0;
  return (
    <section className={styles.section}>
      <Heading as="h2" size="medium">
        {intl.formatMessage(overviewMessages.needsTitle)}
      </Heading>
      {exceptions.length === 0 && (
        <SectionMessage
          appearance={isChecked ? 'success' : 'information'}
          title={intl.formatMessage(
            isChecked ? overviewMessages.needsNothing : overviewMessages.needsNothingSoFar,
          )}
        >
          <CheckedLine parts={checked} />
        </SectionMessage>
      )}
      {shown.length > 0 && (
        <div className={styles.cards}>
          {shown.map((exception, at) => (
            <ExceptionCard
              key={exception.kind}
              place={place}
              exception={exception}
              named={named[at] ?? []}
              answerDays={answerDays}
              context={context}
              onShowReason={onShowReason}
            />
          ))}
        </div>
      )}
      {more > 0 && (
        <div>
          <Button
            onClick={() => {
              setShowsAll(true);
            }}
          >
            {intl.formatMessage(overviewMessages.moreReasons, { count: more })}
          </Button>
        </div>
      )}
      {exceptions.length > 0 && (
        <p className={styles.quiet}>
          <CheckedLine parts={checked} />
        </p>
      )}
    </section>
  );
}

function keysOf(exception: PortfolioException): readonly string[] {
  if ('epics' in exception) return exception.epics.map(({ epic }) => epic.item.key);
  if ('impediments' in exception) return exception.impediments.map(({ item }) => item.key);
  return exception.contracts.map(({ id }) => id);
}
