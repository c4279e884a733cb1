import { Stack } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import { useIntl } from 'react-intl';
import { impedimentPageMessages } from '../messages/impediments';
import { useImpedimentsPage } from './page-context';

/** Nothing to show although all was read: what would stand here, and how it gets here. */
export function NothingStuck({ project }: { readonly project: string | null }) {
  const intl = useIntl();
  const { settings } = useImpedimentsPage();
  return (
    <SectionMessage
      appearance="information"
      title={
        project === null
          ? intl.formatMessage(impedimentPageMessages.emptyTitle)
          : intl.formatMessage(impedimentPageMessages.emptyTitleProject, { project })
      }
    >
      <Stack space="space.100">
        <span>
          {intl.formatMessage(impedimentPageMessages.empty, {
            days: settings.blocked.stalledDays,
          })}
        </span>
        <span>{intl.formatMessage(impedimentPageMessages.emptyHow)}</span>
      </Stack>
    </SectionMessage>
  );
}
