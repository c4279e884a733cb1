import { useIntl } from 'react-intl';
import { CaseMoney } from '../../admin/sections/cases/case-money';
import { CaseOrder } from '../../admin/sections/cases/case-order';
import { caseLimitMessages as words } from '../../messages/case-limits';
import { panelMessages } from '../../messages/settings-panel';
import { SettingsPanel } from '../../settings-panel/settings-panel';
import { SettingsToRead } from '../../settings-panel/settings-to-read';
import { SitePanelForm } from '../../settings-panel/site-panel-form';
import type { SettingsInUse } from '../../shell/use-settings';
import { isCaseLimit } from './is-case-limit';

/** How money counts, and when scores and value need a look. */
export function CasePanel({ inUse }: { readonly inUse: SettingsInUse }) {
  const intl = useIntl();
  return (
    <SettingsPanel
      title={intl.formatMessage(words.title)}
      intro={intl.formatMessage(words.intro)}
      toChange={
        <SitePanelForm inUse={inUse} saveLabel={intl.formatMessage(words.save)}>
          <CaseMoney />
          <CaseOrder />
        </SitePanelForm>
      }
      toRead={
        <SettingsToRead
          settings={inUse.settings}
          caption={intl.formatMessage(words.caption)}
          isShown={isCaseLimit}
        />
      }
      readOnly={intl.formatMessage(panelMessages.managersOnly)}
    />
  );
}
