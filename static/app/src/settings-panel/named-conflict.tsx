import Spinner from '@atlaskit/spinner';
import { useIntl } from 'react-intl';
import { ConflictSection } from '../admin/conflict-section';
import { FormContext } from '../admin/form-context';
import type { Conflict, FormAction, SettingsForm } from '../admin/settings/settings-form';
import { useSiteShape } from '../admin/use-admin-site';
import { stateMessages } from '../messages/states';
import { FailedState } from '../states/failed-state';

interface Props {
  readonly form: SettingsForm;
  readonly conflict: Conflict;
  readonly dispatch: (action: FormAction) => void;
  readonly siteTimeZone: string | null;
  readonly onSaveMerged: () => void;
}

/** Both sides of a conflict. What the other changed may be any setting, so the names of all are read. */
export function NamedConflict({ form, conflict, dispatch, siteTimeZone, onSaveMerged }: Props) {
  const intl = useIntl();
  const site = useSiteShape();
  if (site.isError) {
    return (
      <FailedState
        error={site.error}
        onRetry={() => {
          void site.refetch();
        }}
      />
    );
  }
  if (site.data === undefined) return <Spinner label={intl.formatMessage(stateMessages.loading)} />;
  return (
    <FormContext value={{ form, dispatch, site: site.data, siteTimeZone }}>
      <ConflictSection
        conflict={conflict}
        timeZone={form.base.settings.timeZone ?? siteTimeZone ?? 'UTC'}
        onSaveMerged={onSaveMerged}
      />
    </FormContext>
  );
}
