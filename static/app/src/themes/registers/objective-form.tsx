import Button from '@atlaskit/button/new';
import { Checkbox } from '@atlaskit/checkbox';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { SavedObjective, SavedTheme } from '../../../../../src/contract/portfolio-registers';
import { REGISTER_LIMITS } from '../../../../../src/domain/business-case/portfolio/registers';
import type { Day } from '../../../../../src/domain/calendar/day';
import { callResolver } from '../../bridge/call-resolver';
import { CountedText } from '../../case/counted-text';
import { newIndicator } from '../../case/new-indicator';
import { RegisterField } from '../../case/register-field';
import { DayField } from '../../fields/day-field';
import { OBJECTIVE_FAULT_MESSAGES, registerFormMessages } from '../../messages/theme-forms';
import { FormButtons } from './form-buttons';
import { KeyResultField } from './key-result-field';
import {
  NEW_OBJECTIVE,
  objectiveDraft,
  objectiveFaults,
  objectivePayload,
} from './objective-draft';
import { objectiveDifferences } from './objective-differences';
import { RegisterTroubleNote } from './register-trouble';
import styles from './register.module.css';
import { isSameObjective } from './same-entry';
import { TextLine } from './text-line';
import { useRegisterSave } from './use-register-save';

interface Props {
  /** Null: a new one. */
  readonly objective: SavedObjective | null;
  readonly themes: readonly SavedTheme[];
  readonly today: Day;
  readonly onClose: () => void;
  readonly onSaved: (id: string, standing: SavedObjective | null) => void;
}

export function ObjectiveForm({ objective, themes, today, onClose, onSaved }: Props) {
  const intl = useIntl();
  const [id] = useState(() => objective?.id ?? crypto.randomUUID());
  const [draft, setDraft] = useState(
    objective === null ? NEW_OBJECTIVE : objectiveDraft(objective),
  );
  const [baseVersion, setBaseVersion] = useState(objective?.version ?? 0);
  const [isChecked, setIsChecked] = useState(false);
  const { save, isSaving, trouble, forget } = useRegisterSave<
    SavedObjective,
    Parameters<typeof callResolver<'saveObjective'>>[1]
  >(
    (payload) => callResolver('saveObjective', payload),
    isSameObjective,
    (standing) => {
      onSaved(id, standing);
    },
  );
  const faults = objectiveFaults(draft);
  const title =
    objective === null
      ? intl.formatMessage(registerFormMessages.newObjective)
      : intl.formatMessage(registerFormMessages.objective, { name: objective.name });
  const { keyResults } = draft;
  return (
    <form
      aria-label={title}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsChecked(true);
        if (faults.length === 0) save(objectivePayload(id, draft, baseVersion));
      }}
    >
      <h3>{title}</h3>
      <TextLine
        label={intl.formatMessage(registerFormMessages.name)}
        text={draft.name}
        isFirst
        fault={
          isChecked && faults.includes('no-name')
            ? intl.formatMessage(OBJECTIVE_FAULT_MESSAGES['no-name'])
            : null
        }
        onText={(name) => {
          setDraft({ ...draft, name });
        }}
      />
      <CountedText
        label={intl.formatMessage(registerFormMessages.why)}
        text={draft.why}
        most={REGISTER_LIMITS.text}
        onText={(why) => {
          setDraft({ ...draft, why });
        }}
      />
      <RegisterField
        label={intl.formatMessage(registerFormMessages.ofTheme)}
        id={draft.themeId}
        entries={themes}
        onId={(themeId) => {
          setDraft({ ...draft, themeId });
        }}
      />
      <div className={styles.row}>
        <DayField
          label={intl.formatMessage(registerFormMessages.from)}
          day={draft.from}
          onDay={(from) => {
            setDraft({ ...draft, from });
          }}
        />
        <DayField
          label={intl.formatMessage(registerFormMessages.to)}
          day={draft.to}
          onDay={(to) => {
            setDraft({ ...draft, to });
          }}
        />
      </div>
      {keyResults.map((result, at) => (
        <KeyResultField
          key={result.id}
          result={result}
          number={at + 1}
          today={today}
          onResult={(next) => {
            setDraft({
              ...draft,
              keyResults: keyResults.map((other) => (other.id === next.id ? next : other)),
            });
          }}
          onRemove={() => {
            setDraft({
              ...draft,
              keyResults: keyResults.filter((other) => other.id !== result.id),
            });
          }}
        />
      ))}
      {keyResults.length < REGISTER_LIMITS.keyResults && (
        <div>
          <Button
            onClick={() => {
              setDraft({ ...draft, keyResults: [...keyResults, newIndicator('')] });
            }}
          >
            {intl.formatMessage(registerFormMessages.addKeyResult)}
          </Button>
        </div>
      )}
      {objective !== null && (
        <Checkbox
          label={intl.formatMessage(registerFormMessages.themeClosed)}
          isChecked={draft.isClosed}
          onChange={() => {
            setDraft({ ...draft, isClosed: !draft.isClosed });
          }}
        />
      )}
      {isChecked &&
        faults
          .filter((fault) => fault !== 'no-name')
          .map((fault) => (
            <p key={fault} role="alert" className={styles.fault}>
              {intl.formatMessage(OBJECTIVE_FAULT_MESSAGES[fault])}
            </p>
          ))}
      {trouble !== null && (
        <RegisterTroubleNote
          trouble={trouble}
          differences={(standing) =>
            objectiveDifferences(draft, objectiveDraft(standing), { themes, intl })
          }
          onKeepMine={(standing) => {
            setBaseVersion(standing?.version ?? 0);
            forget();
          }}
          onTakeTheirs={(standing) => {
            onSaved(id, standing);
          }}
        />
      )}
      <FormButtons
        isSaving={isSaving}
        onCancel={onClose}
        removeQuestion={
          objective &&
          intl.formatMessage(registerFormMessages.removeObjective, { name: objective.name })
        }
        onRemove={() => {
          save({ id, baseVersion, objective: null });
        }}
      />
    </form>
  );
}
