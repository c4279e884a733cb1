import { useId, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import {
  STATUS_OF_REASON,
  type StatusReason,
} from '../../../../../src/domain/business-case/portfolio/epic-status';
import type { PortfolioException } from '../../../../../src/use-cases/cases/portfolio-exceptions';
import { EXCEPTION_MESSAGES, overviewMessages, STEP_MESSAGES } from '../../messages/overview';
import { PageLink } from '../../shell/page-link';
import type { PagePlace } from '../../shell/page-place';
import styles from '../overview.module.css';
import {
  ContractLine,
  EpicExceptionLine,
  ImpedimentLine,
  type LineContext,
} from './exception-line';
import { nextPlaceOf } from './next-step';

interface Props {
  readonly place: PagePlace;
  readonly exception: PortfolioException;
  /** Places of the rows that are named. */
  readonly named: readonly number[];
  /** Calendar days after which an ask is unanswered. */
  readonly answerDays: number;
  readonly context: LineContext;
  /** Shows the epics with the reason in the list below. */
  readonly onShowReason: (reason: StatusReason) => void;
}

/** One reason why the portfolio needs somebody: of how many, what to do, and the first of them by name. */
export function ExceptionCard(props: Props) {
  const { place, exception, named, answerDays, context, onShowReason } = props;
  const intl = useIntl();
  const titleId = useId();
  const { kind } = exception;
  const lines = linesOf(exception, context);
  const title = intl.formatMessage(EXCEPTION_MESSAGES[kind], {
    count: lines.length,
    days: answerDays,
  });
  const next = nextPlaceOf(kind);
  const step = intl.formatMessage(STEP_MESSAGES[kind]);
  const more = lines.length - named.length;
  const moreWords = intl.formatMessage(overviewMessages.more, { count: more });
  return (
    <section aria-labelledby={titleId} className={styles.card} data-tone={toneOf(kind)}>
      <div className={styles.cardHead}>
        <h3 id={titleId}>{title}</h3>
        <span className={styles.step}>
          {next === null ? (
            step
          ) : (
            <PageLink place={place} {...next}>
              {step}
            </PageLink>
          )}
        </span>
      </div>
      <ul className={styles.lines}>{named.map((at) => lines[at])}</ul>
      {more > 0 &&
        (isReason(kind) ? (
          <button
            type="button"
            className={styles.inText}
            aria-label={intl.formatMessage(overviewMessages.moreOf, { count: more, what: title })}
            onClick={() => {
              onShowReason(kind);
            }}
          >
            {moreWords}
          </button>
        ) : (
          next !== null && (
            <span>
              <PageLink place={place} {...next}>
                {moreWords}
              </PageLink>
            </span>
          )
        ))}
    </section>
  );
}

function linesOf(exception: PortfolioException, context: LineContext): readonly ReactNode[] {
  if ('impediments' in exception) {
    return exception.impediments.map((impediment) => (
      <ImpedimentLine key={impediment.item.key} impediment={impediment} context={context} />
    ));
  }
  if ('contracts' in exception) {
    const { kind, contracts } = exception;
    return contracts.map((row) => (
      <ContractLine key={row.id} kind={kind} row={row} context={context} />
    ));
  }
  const { kind, epics } = exception;
  return epics.map((one) => (
    <EpicExceptionLine key={one.epic.issueId} kind={kind} exception={one} context={context} />
  ));
}

function isReason(kind: PortfolioException['kind']): kind is StatusReason {
  return kind in STATUS_OF_REASON;
}

/** The colour repeats what the words say; nothing depends on it. */
function toneOf(kind: PortfolioException['kind']): 'red' | 'amber' {
  if (isReason(kind)) return STATUS_OF_REASON[kind];
  return kind === 'impediments' || kind === 'promise-broken' ? 'red' : 'amber';
}
