import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { EpicFacts } from '../../../../src/contract/portfolio-facts';
import {
  oldestFirst,
  type DecisionEntry,
} from '../../../../src/domain/business-case/case/decision';
import { formatInstant } from '../../../../src/domain/calendar/instant';
import { useNames } from '../impediment-record/use-names';
import { caseDecisionMessages } from '../messages/case-decisions';
import { caseWordMessages, DECISION_MESSAGES, GATE_MESSAGES } from '../messages/case-words';
import { instantInWords } from '../shell/time-words';
import { useCasePlace } from './case-context';
import styles from './case.module.css';
import { DecisionForm } from './decision-form';
import type { FactTold } from './fact-told';

interface Props {
  readonly facts: EpicFacts;
  readonly isManager: boolean;
  readonly told: FactTold;
}

/** Who decided what and why, newest first; for portfolio managers the next decision. */
export function DecisionsPart({ facts, isManager, told }: Props) {
  const intl = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  const names = useNames(facts.log.map(({ by }) => by));
  return (
    <>
      {facts.log.length === 0 ? (
        <p className={styles.quiet}>{intl.formatMessage(caseDecisionMessages.none)}</p>
      ) : (
        <ol className={styles.entries}>
          {[...facts.log]
            .sort((a, b) => oldestFirst(b, a))
            .map((entry) => (
              <Entry
                key={entry.id}
                entry={entry}
                name={names.get(entry.by) ?? intl.formatMessage(caseWordMessages.somebody)}
              />
            ))}
        </ol>
      )}
      {!isManager ? (
        <p className={styles.quiet}>{intl.formatMessage(caseDecisionMessages.readers)}</p>
      ) : isOpen ? (
        <DecisionForm
          facts={facts}
          told={told}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      ) : (
        <div>
          <Button
            spacing="compact"
            onClick={() => {
              setIsOpen(true);
            }}
          >
            {intl.formatMessage(caseDecisionMessages.decide)}
          </Button>
        </div>
      )}
    </>
  );
}

function Entry({ entry, name }: { readonly entry: DecisionEntry; readonly name: string }) {
  const intl = useIntl();
  const { timeZone } = useCasePlace();
  const [words, what] =
    entry.kind === 'gate'
      ? [caseDecisionMessages.gateEntry, GATE_MESSAGES[entry.code]]
      : [caseDecisionMessages.entry, DECISION_MESSAGES[entry.code]];
  return (
    <li>
      <time dateTime={formatInstant(entry.at)}>{instantInWords(entry.at, timeZone, intl)}</time>
      <span className={styles.strong}>
        {intl.formatMessage(words, { what: intl.formatMessage(what), name })}
      </span>
      <p className={styles.said}>{entry.kind === 'gate' ? entry.evidence : entry.why}</p>
    </li>
  );
}
