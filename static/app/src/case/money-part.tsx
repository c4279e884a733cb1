import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { MoneyAnswer, SavedMoney } from '../../../../src/contract/portfolio-facts';
import { parseInstant } from '../../../../src/domain/calendar/instant';
import { useNames } from '../impediment-record/use-names';
import { caseMoneyMessages } from '../messages/case-money';
import { caseWordMessages } from '../messages/case-words';
import { instantInWords } from '../shell/time-words';
import { useCasePlace } from './case-context';
import styles from './case.module.css';
import { moneyDraftStore } from './money-draft';
import { MoneyEdit } from './money-edit';
import { MoneyRead } from './money-read';

interface Props {
  readonly money: MoneyAnswer;
  readonly isManager: boolean;
  readonly onMoney: (money: MoneyAnswer) => void;
}

/** Whether the epic pays, for whoever may know. */
export function MoneyPart({ money, isManager, onMoney }: Props) {
  const intl = useIntl();
  const { issue, accountId } = useCasePlace();
  // What was typed before the tab was loaded again is not saved yet.
  const [isOpen, setIsOpen] = useState(
    () => isManager && moneyDraftStore({ issueId: issue.id, accountId }).read() !== null,
  );
  if (money.kind === 'confidential' || money.kind === 'unreadable') {
    return <p className={styles.quiet}>{intl.formatMessage(caseMoneyMessages[money.kind])}</p>;
  }
  if (isOpen) {
    return (
      <MoneyEdit
        money={money}
        onMoney={onMoney}
        onClose={() => {
          setIsOpen(false);
        }}
      />
    );
  }
  return (
    <>
      {money.kind === 'none' ? (
        <p className={styles.quiet}>{intl.formatMessage(caseMoneyMessages.none)}</p>
      ) : (
        <>
          <MoneyRead money={money.money} />
          <SavedBy money={money.money} />
        </>
      )}
      {isManager ? (
        <div>
          <Button
            spacing="compact"
            onClick={() => {
              setIsOpen(true);
            }}
          >
            {intl.formatMessage(
              money.kind === 'none' ? caseMoneyMessages.begin : caseMoneyMessages.change,
            )}
          </Button>
        </div>
      ) : (
        <p className={styles.quiet}>{intl.formatMessage(caseMoneyMessages.readers)}</p>
      )}
    </>
  );
}

function SavedBy({ money: { changedAt, changedBy } }: { readonly money: SavedMoney }) {
  const intl = useIntl();
  const { timeZone } = useCasePlace();
  const names = useNames([changedBy]);
  const at = parseInstant(changedAt);
  if (at === null) return null;
  return (
    <p className={styles.quiet}>
      {intl.formatMessage(caseMoneyMessages.savedBy, {
        name: names.get(changedBy) ?? intl.formatMessage(caseWordMessages.somebody),
        at: instantInWords(at, timeZone, intl),
      })}
    </p>
  );
}
