import SectionMessage from '@atlaskit/section-message';
import { useIntl } from 'react-intl';
import type { EpicWork } from '../../../../src/jira/read-epics';
import { portfolioMessages } from '../messages/portfolio';

interface Props {
  readonly work: EpicWork;
  readonly project: string | null;
}

/** Nothing to show although all was read: what would stand here, and how it gets here. */
export function NoEpics({ work: { types, problem }, project }: Props) {
  const intl = useIntl();
  // What is missing through a failure is told by the notice above.
  if (problem !== null) return null;
  if (types.length === 0) {
    return (
      <SectionMessage
        appearance="information"
        title={intl.formatMessage(portfolioMessages.noTypes)}
      >
        {intl.formatMessage(portfolioMessages.noTypesHow)}
      </SectionMessage>
    );
  }
  const title =
    project === null
      ? intl.formatMessage(portfolioMessages.noEpics)
      : intl.formatMessage(portfolioMessages.noEpicsOfProject, { project });
  return (
    <SectionMessage appearance="information" title={title}>
      {intl.formatMessage(portfolioMessages.noEpicsHow, {
        types: intl.formatList(types, { type: 'disjunction' }),
      })}
    </SectionMessage>
  );
}
