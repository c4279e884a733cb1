import Button from '@atlaskit/button/new';
import { lazy, Suspense, useId, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { isOpenRecord, nextLevel } from '../../../../../src/domain/impediments/record';
import type { Portfolio } from '../../../../../src/use-cases/analyse-portfolio';
import {
  impedimentOf,
  type IssueImpediment,
} from '../../../../../src/use-cases/impediments/impediment-of';
import { ClockWord } from '../../impediment-record/clock-word';
import { knownSince } from '../../impediment-record/known-since';
import { useNames } from '../../impediment-record/use-names';
import { impedimentMessages } from '../../messages/impediment-words';
import { issueImpedimentMessages as words } from '../../messages/issue-impediment';
import { LoadingLines } from '../loading-lines';
import { focusSection, SECTION_ID } from './focus-section';
import { ImpedimentFacts } from './impediment-facts';
import { oneClickAction, stepsOf, type ImpedimentStep } from './impediment-steps';
import styles from './impediment.module.css';
import { OneClickNote } from './one-click-note';
import { isShown } from './shown';
import { StepForm } from './step-form';
import { StateWord } from './state-word';
import type { ImpedimentSubject } from './subject';
import { useOneClick } from './use-one-click';

interface Props {
  readonly subject: ImpedimentSubject;
  readonly portfolio: Portfolio;
}

const ImpedimentHistory = lazy(async () => ({
  default: (await import('./impediment-history')).ImpedimentHistory,
}));

/** What impedes the issue, who has it, how long, and what can be done; nothing where nothing does. */
export function ImpedimentSection({ subject, portfolio }: Props) {
  const intl = useIntl();
  const { item, settings } = subject;
  const { key } = item;
  const { isUnreadable, notes } = item.impediment;
  const of = useMemo(() => impedimentOf(portfolio, settings, key), [portfolio, settings, key]);
  const titleId = useId();
  const buttons = useRef(new Map<ImpedimentStep, HTMLButtonElement>());
  const [form, setForm] = useState<ImpedimentStep | null>(null);
  const [isHistoryShown, setIsHistoryShown] = useState(false);
  const oneClick = useOneClick(subject, () => {
    focusSection();
  });
  const { record } = notes;
  const names = useNames([isOpenRecord(record) ? record.owner : null]);
  if (form === null && !isShown(of, { isUnreadable, ...subject })) return null;
  const isDone = portfolio.policy.status.isDone(item.status);
  const steps = stepsOf(of, { isUnreadable, isDone });
  const close = (): void => {
    setForm(null);
    // The buttons were gone while the form was there.
    focusSection(() => (form === null ? null : (buttons.current.get(form) ?? null)));
  };
  const stuckSince = of.standing === 'none' ? null : knownSince(of.impediment);
  const isPast = of.standing === 'removed' || of.standing === 'dismissed';
  const isExpired = of.standing === 'open' && of.impediment.clock?.isExpired === true;
  const tone = isPast ? styles.past : isExpired ? styles.expired : styles.stuck;
  const stepWords = (step: ImpedimentStep): string => {
    if (step === 'raise')
      return intl.formatMessage(of.standing === 'removed' ? words.raiseAgain : words.raiseFound);
    if (step === 'begin-anew') return intl.formatMessage(words.beginAnew);
    if (step === 'undo-dismiss') return intl.formatMessage(words.undoDismiss);
    const level = record === null ? null : nextLevel(record.level);
    return intl.formatMessage(words[step], { level });
  };
  return (
    <section
      id={SECTION_ID}
      tabIndex={-1}
      aria-labelledby={titleId}
      className={`${styles.section ?? ''} ${tone ?? ''}`}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.heading}>
          {intl.formatMessage(words.title)}
        </h2>
        <Marks of={of} />
      </div>
      {isUnreadable ? (
        <p>{intl.formatMessage(words.unreadable, { key })}</p>
      ) : (
        <ImpedimentFacts {...{ of, subject, names }} />
      )}
      {of.standing !== 'none' && of.impediment.hasImpossibleDates && (
        <p>{intl.formatMessage(impedimentMessages.impossibleDatesDetail)}</p>
      )}
      {form === null && (
        <div className={styles.steps}>
          {steps.map((step, at) => (
            <Button
              key={step}
              spacing="compact"
              appearance={at === 0 && !isPast ? 'primary' : 'default'}
              isDisabled={oneClick.isBusy}
              ref={(button) => {
                if (button === null) buttons.current.delete(step);
                else buttons.current.set(step, button);
              }}
              onClick={() => {
                const action = oneClickAction(step, of);
                if (action === null) setForm(step);
                else void oneClick.save(action, stepWords(step));
              }}
            >
              {stepWords(step)}
            </Button>
          ))}
          <Button
            spacing="compact"
            appearance="subtle"
            aria-expanded={isHistoryShown}
            onClick={() => {
              setIsHistoryShown(!isHistoryShown);
            }}
          >
            {intl.formatMessage(isHistoryShown ? words.hideHistory : words.showHistory)}
          </Button>
        </div>
      )}
      <OneClickNote issueKey={key} of={oneClick} />
      {form !== null && (
        <StepForm step={form} {...{ subject, names, stuckSince }} onClose={close} />
      )}
      {isHistoryShown && (
        <div className={styles.history}>
          <Suspense fallback={<LoadingLines count={3} />}>
            <ImpedimentHistory {...{ subject, portfolio }} />
          </Suspense>
        </div>
      )}
    </section>
  );
}

/** Where a recorded one stands, and how long it may stay there. */
function Marks({ of }: { readonly of: IssueImpediment }) {
  if (of.standing === 'none' || of.impediment.record === null) return null;
  const { state, clock } = of.impediment;
  if (of.standing === 'dismissed') return null;
  return (
    <>
      <StateWord state={state} />
      {clock !== null && <ClockWord clock={clock} />}
    </>
  );
}
