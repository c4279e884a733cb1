import { Checkbox } from '@atlaskit/checkbox';
import { useState } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import type { SavedTheme } from '../../../../../src/contract/portfolio-registers';
import { REGISTER_LIMITS } from '../../../../../src/domain/business-case/portfolio/registers';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { callResolver } from '../../bridge/call-resolver';
import { CountedText } from '../../case/counted-text';
import { registerFormMessages, THEME_FAULT_MESSAGES } from '../../messages/theme-forms';
import { FormButtons } from './form-buttons';
import { RegisterTroubleNote, type Difference } from './register-trouble';
import styles from './register.module.css';
import { TextLine } from './text-line';
import {
  NEW_THEME,
  proposedCode,
  themeDraft,
  themeFaults,
  themePayload,
  type ThemeDraft,
  type ThemeField,
} from './theme-draft';
import { isSameTheme } from './same-entry';
import { useRegisterSave } from './use-register-save';

interface Props {
  /** Null: a new one. */
  readonly theme: SavedTheme | null;
  readonly themes: readonly SavedTheme[];
  readonly epics: readonly PortfolioEpic[];
  readonly onClose: () => void;
  readonly onSaved: (id: string, standing: SavedTheme | null) => void;
}

export function ThemeForm({ theme, themes, epics, onClose, onSaved }: Props) {
  const intl = useIntl();
  const [draft, setDraft] = useState(theme === null ? NEW_THEME : themeDraft(theme));
  const [baseVersion, setBaseVersion] = useState(theme?.version ?? 0);
  const [hasOwnCode, setHasOwnCode] = useState(theme !== null);
  const [isChecked, setIsChecked] = useState(false);
  const { id } = draft;
  const { save, isSaving, trouble, forget } = useRegisterSave<
    SavedTheme,
    Parameters<typeof callResolver<'saveTheme'>>[1]
  >(
    (payload) => callResolver('saveTheme', payload),
    isSameTheme,
    (standing) => {
      onSaved(id, standing);
    },
  );
  const taken = new Set(themes.filter((other) => other !== theme).map((other) => other.id));
  const faults = themeFaults(draft, theme === null ? taken : new Set());
  const faultOf = (field: ThemeField): string | null => {
    const fault = isChecked ? faults[field] : undefined;
    return fault === undefined ? null : intl.formatMessage(THEME_FAULT_MESSAGES[fault]);
  };
  const submit = (): void => {
    setIsChecked(true);
    if (Object.keys(faults).length > 0) return;
    save(themePayload(draft, baseVersion));
  };
  const title =
    theme === null
      ? intl.formatMessage(registerFormMessages.newTheme)
      : intl.formatMessage(registerFormMessages.theme, { name: theme.name });
  return (
    <form
      aria-label={title}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h3>{title}</h3>
      <TextLine
        label={intl.formatMessage(registerFormMessages.name)}
        text={draft.name}
        isFirst
        fault={faultOf('name')}
        onText={(name) => {
          setDraft({ ...draft, name, ...(hasOwnCode ? {} : { id: proposedCode(name) }) });
        }}
      />
      {theme === null && (
        <TextLine
          label={intl.formatMessage(registerFormMessages.code)}
          text={id}
          isNarrow
          help={intl.formatMessage(registerFormMessages.codeHelp, {
            code: id === '' ? 'growth' : id,
          })}
          fault={faultOf('id')}
          onText={(code) => {
            setHasOwnCode(true);
            setDraft({ ...draft, id: code.trim() });
          }}
        />
      )}
      <TextLine
        label={intl.formatMessage(registerFormMessages.weight)}
        text={draft.weight}
        isNarrow
        help={intl.formatMessage(registerFormMessages.weightHelp)}
        fault={faultOf('weight')}
        onText={(weight) => {
          setDraft({ ...draft, weight });
        }}
      />
      <CountedText
        label={intl.formatMessage(registerFormMessages.description)}
        text={draft.description}
        most={REGISTER_LIMITS.text}
        onText={(description) => {
          setDraft({ ...draft, description });
        }}
      />
      {theme !== null && (
        <Checkbox
          label={intl.formatMessage(registerFormMessages.themeClosed)}
          isChecked={draft.isClosed}
          onChange={() => {
            setDraft({ ...draft, isClosed: !draft.isClosed });
          }}
        />
      )}
      {trouble !== null && (
        <RegisterTroubleNote
          trouble={trouble}
          differences={(standing) => differencesOf(draft, themeDraft(standing), intl)}
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
          theme &&
          intl.formatMessage(registerFormMessages.removeTheme, {
            name: theme.name,
            count: epics.filter((epic) => epic.themeId === theme.id).length,
          })
        }
        onRemove={() => {
          save({ id, baseVersion, theme: null });
        }}
      />
    </form>
  );
}

function differencesOf(
  mine: ThemeDraft,
  theirs: ThemeDraft,
  intl: IntlShape,
): readonly Difference[] {
  const state = (isClosed: boolean): string =>
    intl.formatMessage(isClosed ? registerFormMessages.closed : registerFormMessages.open);
  const all: readonly (Difference & { readonly differs: boolean })[] = (
    [
      [registerFormMessages.name, mine.name, theirs.name],
      [registerFormMessages.weight, mine.weight, theirs.weight],
      [registerFormMessages.description, mine.description, theirs.description],
      [registerFormMessages.state, state(mine.isClosed), state(theirs.isClosed)],
    ] as const
  ).map(([label, own, other]) => ({
    label: intl.formatMessage(label),
    mine: own,
    theirs: other,
    differs: own.trim() !== other.trim(),
  }));
  return all.filter(({ differs }) => differs);
}
