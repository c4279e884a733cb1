import Button from '@atlaskit/button/new';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { LoadingLines } from '../issue/loading-lines';
import { contractMessages, stepMessages } from '../messages/contract';
import { IssueLink } from '../shell/issue-link';
import { answerInWords } from './answer-in-words';
import type { ContractEnd } from './contract-end';
import styles from './contract-part.module.css';
import { ContractStateWord } from './contract-state-word';
import { contractInWords, otherInWords } from './contract-words';
import { leftPromiseInWords } from './left-promise';
import { useSpeaking } from './speaking';
import { stepWords } from './step-button-words';
import { stepsOf, type Step } from './steps';
import { turnOf } from './turn';

interface Props {
  readonly end: ContractEnd;
  /** False: the own half cannot be read, so nothing can be said on top of it. */
  readonly isOwnReadable: boolean;
  /** What has to happen before something is asked; false: it failed, and nothing is asked. */
  readonly before?: (() => Promise<boolean>) | undefined;
}

const StepForm = lazy(() =>
  import('./step-form').then(({ StepForm: Form }) => ({ default: Form })),
);

/** Where a contract stands, what was said, and what can be done about it from this end. */
export function ContractPart({ end, isOwnReadable, before }: Props) {
  const intl = useIntl();
  const { timeZone } = useSpeaking();
  const [step, setStep] = useState<Step | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const place = useRef<HTMLDivElement>(null);
  const sentence = contractInWords(end, timeZone, intl);
  const left = leftPromiseInWords(end, intl);
  const steps = stepsOf(end);
  const own = isOwnReadable ? steps.own : [];
  const { contract } = end;
  const other = otherInWords(end.other, intl);
  const close = (): void => {
    setStep(null);
    // After a save the button that opened the form may mean nothing any more.
    if (opener.current?.isConnected === true) opener.current.focus();
    else place.current?.focus();
  };
  if (sentence === null && own.length === 0) return null;
  return (
    <div ref={place} tabIndex={-1} className={styles.part}>
      {sentence !== null && (
        <p className={styles.line}>
          <ContractStateWord state={contract.state} /> {sentence}
        </p>
      )}
      {sentence !== null && <Said end={end} />}
      {left !== null && <p className={styles.line}>{left}</p>}
      {step === null && (own.length > 0 || steps.others.length > 0) && (
        <div className={styles.steps}>
          {own.map((one) => (
            <Button
              key={one}
              spacing="compact"
              appearance={isUrgent(end, one, steps.own) ? 'primary' : 'default'}
              onClick={(event) => {
                opener.current = event.currentTarget;
                setStep(one);
              }}
              aria-label={intl.formatMessage(stepMessages.about, {
                step: intl.formatMessage(stepWords(one, end)),
                other,
              })}
            >
              {intl.formatMessage(stepWords(one, end))}
            </Button>
          ))}
          <OthersSteps end={end} steps={steps.others} />
        </div>
      )}
      {step !== null && (
        <Suspense fallback={<LoadingLines count={3} />}>
          <StepForm step={step} end={end} before={before} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}

/** Where it is this side's turn, what usually comes next. */
function isUrgent(end: ContractEnd, step: Step, own: readonly Step[]): boolean {
  const turn = turnOf(end);
  return turn?.isOurs === true && turn.duty !== 'deliver' && own[0] === step;
}

/** What was written beside the days. */
function Said({ end: { contract } }: { readonly end: ContractEnd }) {
  const intl = useIntl();
  const { timeZone } = useSpeaking();
  const { ask, state } = contract;
  if (state === 'accepted' || state === 'withdrawn' || state === 'delivered') return null;
  const answer = answerInWords(contract, timeZone, intl);
  return (
    <>
      {ask !== null && ask.why !== '' && (
        <p className={styles.said}>{intl.formatMessage(contractMessages.why, { text: ask.why })}</p>
      )}
      {answer !== null && (
        <p className={answer.isEarlier ? styles.old : styles.said}>{answer.text}</p>
      )}
    </>
  );
}

/** Shown where the other side is to speak, so that nobody looks for it here in vain. */
function OthersSteps({
  end,
  steps,
}: {
  readonly end: ContractEnd;
  readonly steps: readonly Step[];
}) {
  const intl = useIntl();
  const reasonId = useId();
  const { other, half } = end;
  const turn = turnOf(end);
  if (turn === null || turn.isOurs || other.kind !== 'issue' || other.key === null) return null;
  const key = other.key;
  const reason = half === 'asks' ? contractMessages.otherTeam : contractMessages.otherTeamDecides;
  const mirrored = { ...end, half: half === 'asks' ? 'answers' : 'asks' } as const;
  return (
    <>
      {steps.map((step) => (
        <Button key={step} spacing="compact" isDisabled aria-describedby={reasonId}>
          {intl.formatMessage(stepWords(step, mirrored))}
        </Button>
      ))}
      {steps.length > 0 && (
        <span id={reasonId} className={styles.reason}>
          {intl.formatMessage(reason, { key, link: <IssueLink key="link" issueKey={key} /> })}
        </span>
      )}
    </>
  );
}
