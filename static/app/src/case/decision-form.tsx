import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { LONGEST_REASON, type EpicFacts } from '../../../../src/contract/portfolio-facts';
import type { PayloadOf } from '../../../../src/contract/resolvers';
import type { DecisionCode, GateCode } from '../../../../src/domain/business-case/case/decision';
import { callResolver } from '../bridge/call-resolver';
import { caseDecisionMessages } from '../messages/case-decisions';
import { useCasePlace } from './case-context';
import styles from './case.module.css';
import { ChoiceButtons } from './choice-buttons';
import { lengthOf } from './clean-part';
import { CountedText } from './counted-text';
import { FactLine } from './fact-line';
import type { FactTold } from './fact-told';
import { useFactWriter } from './use-case-facts';

type Choice =
  | { readonly kind: 'decision'; readonly code: DecisionCode }
  | { readonly kind: 'gate'; readonly code: GateCode };
type Entry = PayloadOf<'decide'>['entry'];

interface Props {
  readonly facts: EpicFacts;
  readonly told: FactTold;
  readonly onClose: () => void;
}

/** Adds to the decision log. The id is chosen when the form opens, so a repeated save decides once. */
export function DecisionForm({ facts, told, onClose }: Props) {
  const intl = useIntl();
  const { issue } = useCasePlace();
  const writer = useFactWriter(told);
  const [id, setId] = useState(() => crypto.randomUUID());
  const [choice, setChoice] = useState<Choice | null>(null);
  const [reason, setReason] = useState('');
  const [isChecked, setIsChecked] = useState(false);
  const length = lengthOf(reason, false);
  const isReady = choice !== null && length > 0 && length <= LONGEST_REASON;
  const save = async (): Promise<void> => {
    setIsChecked(true);
    if (!isReady) return;
    const entry = entryOf(choice, reason);
    const payload = { issueId: issue.id, id, seen: facts.log.length, entry };
    const writing = await writer.save(() => callResolver('decide', payload));
    if (writing?.kind === 'written') onClose();
    else if (writing?.kind === 'refused') setId(crypto.randomUUID());
  };
  const words = (message: keyof typeof caseDecisionMessages): string =>
    intl.formatMessage(caseDecisionMessages[message]);
  return (
    <section aria-label={words('decide')} className={styles.invite}>
      <ChoiceButtons
        label={words('forStart')}
        choices={[
          ['approved', words('go')],
          ['rejected', words('noGo')],
          ['deferred', words('defer')],
        ]}
        chosen={choice?.kind === 'decision' ? choice.code : null}
        onChoose={(code) => {
          setChoice({ kind: 'decision', code });
        }}
      />
      {facts.log.length > 0 && (
        <ChoiceButtons
          label={words('forGate')}
          choices={[
            ['pivot', words('pivot')],
            ['persevere', words('persevere')],
            ['stop', words('stop')],
          ]}
          chosen={choice?.kind === 'gate' ? choice.code : null}
          onChoose={(code) => {
            setChoice({ kind: 'gate', code });
          }}
        />
      )}
      <CountedText
        label={words(choice?.kind === 'gate' ? 'evidence' : 'why')}
        text={reason}
        most={LONGEST_REASON}
        onText={setReason}
      />
      {isChecked && choice === null && (
        <p role="alert" className={styles.fault}>
          {words('chooseFirst')}
        </p>
      )}
      {isChecked && length === 0 && (
        <p role="alert" className={styles.fault}>
          {words('sayWhy')}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          isLoading={writer.saving.kind === 'saving'}
          onClick={() => void save()}
        >
          {words('save')}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {words('cancel')}
        </Button>
      </div>
      <FactLine saving={writer.saving} />
      <p className={styles.quiet}>{words('append')}</p>
    </section>
  );
}

function entryOf(choice: Choice, reason: string): Entry {
  return choice.kind === 'gate'
    ? { kind: 'gate', code: choice.code, evidence: reason }
    : { kind: 'decision', code: choice.code, why: reason };
}
