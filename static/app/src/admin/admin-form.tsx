import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useReducer } from 'react';
import { useIntl } from 'react-intl';
import type { SiteShape } from '../../../../src/jira/read-site-shape';
import { adminMessages } from '../messages/admin';
import { SETTINGS_QUERY, type SettingsInUse } from '../shell/use-settings';
import { ConflictSection } from './conflict-section';
import { FormContext } from './form-context';
import { SaveBar } from './save-bar';
import { CalendarSection } from './sections/calendar-section';
import { CasesSection } from './sections/cases/cases-section';
import { FieldsSection } from './sections/fields-section';
import { FilesSection } from './sections/files-section';
import { ImpedimentsSection } from './sections/impediments/impediments-section';
import { KeepingSection } from './sections/keeping-section';
import { LinkTypesSection } from './sections/link-types-section';
import { MessagesSection } from './sections/messages-section';
import { OverviewSection } from './sections/overview-section';
import { PartiesSection } from './sections/parties-section';
import { TeamsSection } from './sections/teams-section';
import { ThresholdsSection } from './sections/thresholds-section';
import { isTouched, NOTHING_SAVED, openForm, reduceForm } from './settings/settings-form';
import { standingSettings } from './settings/standing-settings';
import { StatusLine } from './status-line';
import { AUDIT_QUERY } from './use-audit';
import { useSaveSettings } from './use-save-settings';
import styles from './admin-page.module.css';

const BelowTheFold = lazy(() =>
  import('./sections/below-the-fold').then(({ BelowTheFold: component }) => ({
    default: component,
  })),
);

const OrganisationSection = lazy(() =>
  import('./sections/organisation-section').then(({ OrganisationSection: component }) => ({
    default: component,
  })),
);

interface Props {
  readonly inUse: SettingsInUse;
  readonly site: SiteShape;
}

/** Everything an admin may set, as one form that is saved as a whole. */
export function AdminForm({ inUse, site }: Props) {
  const intl = useIntl();
  const queries = useQueryClient();
  const [form, dispatch] = useReducer(reduceForm, null, () =>
    openForm(standingSettings(inUse.saved), site.linkTypes),
  );
  const { save, isSaving, error, forget } = useSaveSettings(dispatch);
  const { siteTimeZone } = inUse;
  const timeZone = form.base.settings.timeZone ?? siteTimeZone ?? 'UTC';
  const touched = isTouched(form);
  useEffect(() => {
    // A failure belongs to the change it was of, not to the next one.
    if (!touched) forget();
  }, [touched, forget]);
  useWarningOnLeaving(touched, intl.formatMessage(adminMessages.leaving));
  const saveIfRight = (): void => {
    if (form.faulty.size === 0) save(form);
    else document.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  };
  const saveMerged = (): void => {
    const merged = reduceForm(form, { kind: 'merged' });
    dispatch({ kind: 'merged' });
    save(merged);
  };
  const forgetEverything = (): void => {
    dispatch({ kind: 'stands', standing: NOTHING_SAVED });
    void queries.invalidateQueries({ queryKey: SETTINGS_QUERY });
    void queries.invalidateQueries({ queryKey: AUDIT_QUERY });
  };
  return (
    <FormContext value={{ form, dispatch, site, siteTimeZone }}>
      <StatusLine standing={form.base} timeZone={timeZone} />
      {form.conflict !== null && (
        <ConflictSection conflict={form.conflict} timeZone={timeZone} onSaveMerged={saveMerged} />
      )}
      <div className={styles.form}>
        <OverviewSection />
        <LinkTypesSection />
        <FieldsSection />
        <TeamsSection />
        <CalendarSection />
        <ThresholdsSection />
        <ImpedimentsSection />
        <PartiesSection />
        <CasesSection />
        <MessagesSection />
        <Suspense fallback={null}>
          <OrganisationSection />
        </Suspense>
        <KeepingSection />
        <FilesSection />
        {touched && form.conflict === null && (
          <SaveBar onSave={saveIfRight} isSaving={isSaving} error={error} />
        )}
      </div>
      <Suspense fallback={null}>
        <div className={styles.form}>
          <BelowTheFold site={site} timeZone={timeZone} onDeleted={forgetEverything} />
        </div>
      </Suspense>
    </FormContext>
  );
}

/** Browsers show a question of their own; older ones show the text. */
function useWarningOnLeaving(isWarning: boolean, text: string): void {
  useEffect(() => {
    if (!isWarning) return undefined;
    const warn = (event: BeforeUnloadEvent): string => {
      event.preventDefault();
      return text;
    };
    window.addEventListener('beforeunload', warn);
    return () => {
      window.removeEventListener('beforeunload', warn);
    };
  }, [isWarning, text]);
}
