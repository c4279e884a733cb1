import SectionMessage from '@atlaskit/section-message';
import { useIntl } from 'react-intl';
import { chainMessages } from '../messages/chain';

/** Nothing was chosen yet: what would stand here, and how it gets here. */
export function ChooseGoal() {
  const intl = useIntl();
  return (
    <SectionMessage appearance="information" title={intl.formatMessage(chainMessages.choose)}>
      {intl.formatMessage(chainMessages.chooseHow)}
    </SectionMessage>
  );
}
