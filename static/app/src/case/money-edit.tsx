import Button from '@atlaskit/button/new';
import { useDeferredValue, useEffect, useId, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { MONEY_LIMITS, type MoneyAnswer } from '../../../../src/contract/portfolio-facts';
import { totalsOf } from '../../../../src/domain/business-case/money/cash-flow';
import {
  addQuarters,
  formatQuarter,
  quarterAt,
} from '../../../../src/domain/business-case/money/fiscal-quarter';
import { callResolver } from '../bridge/call-resolver';
import { caseMoneyMessages } from '../messages/case-money';
import { useCasePlace } from './case-context';
import fields from './case-fields.module.css';
import styles from './case.module.css';
import { FactLine } from './fact-line';
import { MeasuredFields } from './measured-fields';
import { moneyDraftStore } from './money-draft';
import { newLine, quarterName, readMoney, typedMoneyOf, type TypedMoney } from './money-form';
import { MoneyFormTable } from './money-form-table';
import { AmountsTable } from './money-read';
import { MoneyResults } from './money-results';
import table from './money.module.css';
import { moneyInWords } from './money-words';
import type { FactSaving } from './use-case-facts';
import { useFaultMarks } from './use-fault-marks';

interface Props {
  readonly money: Extract<MoneyAnswer, { readonly kind: 'money' | 'none' }>;
  readonly onMoney: (money: MoneyAnswer) => void;
  /** What was typed is saved, or not wanted any more. */
  readonly onClose: () => void;
}

const QUARTERS_BACK = 8;
const QUARTERS_ON = 8;

/** Writes the amounts of an epic; all of them are saved at once. */
export function MoneyEdit({ money, onMoney, onClose }: Props) {
  const intl = useIntl();
  const id = useId();
  const { issue, settings, today, accountId } = useCasePlace();
  const { currency, fiscalYearStart } = settings.cases;
  const now = quarterAt(today, fiscalYearStart);
  const drafts = useMemo(
    () => moneyDraftStore({ issueId: issue.id, accountId }),
    [issue.id, accountId],
  );
  const [kept] = useState(() => drafts.read());
  const [typed, setTyped] = useState<TypedMoney>(
    () =>
      kept?.typed ??
      (money.kind === 'money'
        ? typedMoneyOf(money.money)
        : { firstQuarter: formatQuarter(now), lines: [], measured: [] }),
  );
  const [begun] = useState(typed);
  const [seen, setSeen] = useState(kept?.seen ?? versionOf(money));
  useEffect(() => {
    if (typed !== begun) drafts.keep({ seen, typed });
  }, [drafts, typed, begun, seen]);
  const close = (): void => {
    drafts.forget();
    onClose();
  };
  const [saving, setSaving] = useState<FactSaving>({ kind: 'idle' });
  const [isChecked, setIsChecked] = useState(false);
  const read = useMemo(() => readMoney(typed), [typed]);
  const appraised = useDeferredValue(read);
  const isOvertaken = versionOf(money) !== seen;
  const marks = useFaultMarks(read.faults);
  const save = async (baseVersion: number): Promise<void> => {
    setIsChecked(true);
    marks.onLeave();
    if (read.money === null) return;
    setSaving({ kind: 'saving' });
    try {
      const payload = { issueId: issue.id, baseVersion, money: read.money };
      const writing = await callResolver('saveMoney', payload);
      if (writing.standing !== null) onMoney(writing.standing);
      if (writing.kind === 'written') close();
      else setSaving({ kind: 'refused', because: writing.because });
    } catch (error) {
      setSaving({ kind: 'failed', error });
    }
  };
  const quarters = Array.from({ length: QUARTERS_BACK + QUARTERS_ON + 1 }, (_, at) =>
    formatQuarter(addQuarters(now, at - QUARTERS_BACK)),
  );
  const offered = quarters.includes(typed.firstQuarter)
    ? quarters
    : [typed.firstQuarter, ...quarters];
  const add = (kind: 'cost' | 'benefit'): void => {
    const line = newLine(crypto.randomUUID(), kind, 0);
    setTyped({ ...typed, lines: [...typed.lines, line] });
  };
  const isFull = typed.lines.length >= MONEY_LIMITS.lines;
  return (
    <div className={styles.invite}>
      <p className={styles.quiet}>{intl.formatMessage(caseMoneyMessages.help)}</p>
      {kept !== null && (
        <p className={styles.quiet}>{intl.formatMessage(caseMoneyMessages.kept)}</p>
      )}
      <div className={fields.adding}>
        <div className={fields.field}>
          <label htmlFor={id} className={fields.label}>
            {intl.formatMessage(caseMoneyMessages.firstQuarter)}
          </label>
          <select
            id={id}
            className={fields.select}
            value={typed.firstQuarter}
            onChange={(event) => {
              setTyped({ ...typed, firstQuarter: event.target.value });
            }}
          >
            {offered.map((quarter) => (
              <option key={quarter} value={quarter}>
                {quarter}
              </option>
            ))}
          </select>
        </div>
        {(['cost', 'benefit'] as const).map((kind) => (
          <Button
            key={kind}
            spacing="compact"
            isDisabled={isFull}
            onClick={() => {
              add(kind);
            }}
          >
            {intl.formatMessage(
              kind === 'cost' ? caseMoneyMessages.addCost : caseMoneyMessages.addBenefit,
            )}
          </Button>
        ))}
      </div>
      {typed.lines.length > 0 && (
        <div className={table.wide}>
          <MoneyFormTable
            typed={typed}
            marks={marks}
            onLines={(lines) => {
              setTyped({ ...typed, lines });
            }}
          />
        </div>
      )}
      <MeasuredFields
        typed={typed}
        marks={marks}
        onMeasured={(measured) => {
          setTyped({ ...typed, measured });
        }}
      />
      <MoneyResults lines={appraised.lines} leftOut={leftOutInWords(appraised)} />
      {isOvertaken && (
        <div role="alert" className={styles.note} data-tone="warning">
          <p>{conflictInWords()}</p>
          {money.kind === 'money' && <AmountsTable money={money.money} />}
          <div className={styles.buttons}>
            <Button spacing="compact" onClick={close}>
              {intl.formatMessage(caseMoneyMessages.takeTheirs)}
            </Button>
            <Button
              spacing="compact"
              onClick={() => {
                setSeen(versionOf(money));
                void save(versionOf(money));
              }}
            >
              {intl.formatMessage(caseMoneyMessages.takeMine)}
            </Button>
          </div>
        </div>
      )}
      {isChecked && marks.faults.size > 0 && (
        <p role="alert" className={styles.fault}>
          {intl.formatMessage(caseMoneyMessages.mend)}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          isDisabled={isOvertaken}
          isLoading={saving.kind === 'saving'}
          onClick={() => void save(seen)}
        >
          {intl.formatMessage(caseMoneyMessages.save)}
        </Button>
        <Button appearance="subtle" onClick={close}>
          {intl.formatMessage(caseMoneyMessages.cancel)}
        </Button>
      </div>
      <FactLine saving={saving} />
    </div>
  );

  function leftOutInWords({ leftOut }: typeof read): readonly string[] {
    return leftOut.map(({ name, number, quarter }) =>
      intl.formatMessage(caseMoneyMessages.amountOf, {
        name: name === '' ? intl.formatMessage(caseMoneyMessages.unnamed, { number }) : name,
        quarter: quarterName(typed.firstQuarter, quarter),
      }),
    );
  }

  function conflictInWords(): string {
    const { cost, benefit } = totalsOf(money.kind === 'money' ? money.money.lines : []);
    return intl.formatMessage(caseMoneyMessages.conflict, {
      cost: moneyInWords(cost.likely, currency, intl),
      benefit: moneyInWords(benefit.likely, currency, intl),
    });
  }
}

function versionOf(money: Props['money']): number {
  return money.kind === 'money' ? money.money.version : money.version;
}
