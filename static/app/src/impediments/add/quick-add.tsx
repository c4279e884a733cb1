import Button from '@atlaskit/button/new';
import { useId, useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useIntl } from 'react-intl';
import { notify } from '../../bridge/flags';
import { CauseField } from '../../impediment-record/cause-field';
import { LineField } from '../../impediment-record/line-field';
import { isTooLong } from '../../impediment-record/line-length';
import styles from '../../impediment-record/record-form.module.css';
import { refusalInWords } from '../../impediment-record/refusal-words';
import { IssueSearch } from '../../issue/issue-search';
import { quickAddMessages } from '../../messages/impediment-detail';
import { impedimentFormMessages } from '../../messages/impediment-forms';
import { isSurelyUnsaved, writeErrorInWords } from '../../states/error-words';
import { changeFlag } from '../moves/flag-after-move';
import { useImpedimentsPage } from '../page-context';
import addStyles from './add.module.css';
import { createImpediment, raiseOn, type NamedIssue } from './raise-issue';

interface Props {
  readonly onRaised: (key: string) => void;
  readonly onClose: () => void;
}

type Where = 'issue' | 'organisation';

/** Raises what nobody has raised: on an issue, or of the organisation without an issue of its own. */
export function QuickAdd({ onRaised, onClose }: Props) {
  const intl = useIntl();
  const { settings, store } = useImpedimentsPage();
  const { organisation, causes } = settings.impediments;
  const [where, setWhere] = useState<Where>('issue');
  const [issue, setIssue] = useState<NamedIssue | null>(null);
  /** Kept, so that a record that fails can be tried again without a second issue. */
  const [created, setCreated] = useState<NamedIssue | null>(null);
  const [what, setWhat] = useState('');
  const [cause, setCause] = useState<string | null>(null);
  const [setsFlag, setSetsFlag] = useState(true);
  const [isChecked, setIsChecked] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const ids = useId();
  const isImpossible = where === 'organisation' && organisation === null;
  const line = what.trim();

  /** Null: there is none, and `problem` says why. */
  const target = async (): Promise<NamedIssue | null> => {
    if (where === 'issue' || created !== null) {
      const chosen = where === 'issue' ? issue : created;
      if (chosen === null) setProblem(intl.formatMessage(quickAddMessages.chooseIssue));
      return chosen;
    }
    if (organisation === null) return null;
    try {
      const made = await createImpediment(organisation, line);
      setCreated(made);
      return made;
    } catch (error) {
      const detail = writeErrorInWords(error, intl);
      setProblem(
        isSurelyUnsaved(error)
          ? intl.formatMessage(quickAddMessages.notCreated, { detail })
          : detail,
      );
      return null;
    }
  };
  const raise = async (): Promise<void> => {
    setIsChecked(true);
    setProblem(null);
    if (isBusy || isImpossible || line === '' || isTooLong(line)) return;
    setIsBusy(true);
    const named = await target();
    if (named !== null) await record(named);
    setIsBusy(false);
  };
  const record = async (named: NamedIssue): Promise<void> => {
    const { id, key } = named;
    const explain = (reason: string): void => {
      setProblem(
        where === 'organisation'
          ? intl.formatMessage(quickAddMessages.created, { key, reason })
          : reason,
      );
    };
    try {
      const raised = await raiseOn(named, { what: line, cause }, settings);
      if (raised.kind === 'no-issue') {
        explain(intl.formatMessage(quickAddMessages.notShown, { key }));
        return;
      }
      if (raised.kind === 'done') {
        explain(intl.formatMessage(quickAddMessages.isDone, { key }));
        return;
      }
      store.add([raised.item]);
      if (raised.kind === 'already') {
        notify({
          id: `raised ${key}`,
          type: 'info',
          title: intl.formatMessage(quickAddMessages.already, { key }),
        });
        onRaised(key);
        return;
      }
      const { outcome, item } = raised;
      if (outcome.kind === 'failed') explain(writeErrorInWords(outcome.error, intl));
      else if (outcome.kind === 'refused') explain(refusalInWords(outcome.refused, key, intl));
      else {
        store.takeStanding(id, outcome.standing);
        notify({
          id: `raised ${key}`,
          type: 'success',
          title: intl.formatMessage(quickAddMessages.raised, { key }),
        });
        if (where === 'issue' && setsFlag && !item.isFlagged) await flag(named);
        onRaised(key);
      }
    } catch (error) {
      explain(writeErrorInWords(error, intl));
    }
  };
  const flag = async ({ id, key }: NamedIssue): Promise<void> => {
    const title = intl.formatMessage(quickAddMessages.flagNotSet);
    const isSet = await changeFlag({ issueId: id, key, isFlagged: true, settings, title }, intl);
    if (isSet) store.takeFlag(id, true);
  };
  const choice = (value: Where, name: keyof typeof quickAddMessages) => (
    <label className={styles.check}>
      <input
        type="radio"
        name={`${ids}-where`}
        checked={where === value}
        // Who opens the form by keyboard goes on in it.
        autoFocus={value === 'issue'}
        onChange={() => {
          setWhere(value);
          setProblem(null);
        }}
      />
      {intl.formatMessage(quickAddMessages[name])}
    </label>
  );
  return (
    <form
      aria-labelledby={`${ids}-title`}
      className={`${styles.form ?? ''} ${addStyles.add ?? ''}`}
      noValidate
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key === 'Escape') onClose();
      }}
      onSubmit={(event: SubmitEvent) => {
        event.preventDefault();
        void raise();
      }}
    >
      <p id={`${ids}-title`} className={styles.title}>
        {intl.formatMessage(quickAddMessages.title)}
      </p>
      <fieldset className={addStyles.where}>
        <legend className={styles.label}>{intl.formatMessage(quickAddMessages.where)}</legend>
        {choice('issue', 'anIssue')}
        {choice('organisation', 'organisation')}
      </fieldset>
      {where === 'issue' ? (
        <IssueSearch
          label={intl.formatMessage(quickAddMessages.issue)}
          chosenKey={issue?.key ?? null}
          onChoose={setIssue}
          narrow={(found) => found}
        />
      ) : (
        <p className={isImpossible ? styles.refusal : undefined}>
          {intl.formatMessage(
            isImpossible ? quickAddMessages.notConfigured : quickAddMessages.willCreate,
          )}
        </p>
      )}
      {!isImpossible && (
        <>
          <LineField
            label={intl.formatMessage(impedimentFormMessages.what)}
            text={what}
            onText={setWhat}
            fault={
              isChecked && line === ''
                ? intl.formatMessage(impedimentFormMessages.whatMissing)
                : null
            }
          />
          <CauseField cause={cause} causes={causes} onCause={setCause} />
        </>
      )}
      {where === 'issue' && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={setsFlag}
            onChange={(event) => {
              setSetsFlag(event.target.checked);
            }}
          />
          {intl.formatMessage(impedimentFormMessages.setFlag)}
        </label>
      )}
      {problem !== null && (
        <p role="alert" className={styles.refusal}>
          {problem}
        </p>
      )}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" isDisabled={isImpossible} isLoading={isBusy}>
          {intl.formatMessage(quickAddMessages.submit)}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {intl.formatMessage(impedimentFormMessages.cancel)}
        </Button>
      </div>
    </form>
  );
}
