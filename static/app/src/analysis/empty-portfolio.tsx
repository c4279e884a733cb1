import SectionMessage from '@atlaskit/section-message';
import { Stack } from '@atlaskit/primitives/compiled';
import { useIntl } from 'react-intl';
import type { LinkedWork } from '../../../../src/jira/read-linked-work';
import { emptyMessages } from '../messages/dependencies';

interface Props {
  readonly work: LinkedWork;
  readonly project: string | null;
}

/** Nothing to show although all was read: what would stand here, and how it gets here. */
export function EmptyPortfolio({ work, project }: Props) {
  const intl = useIntl();
  // What is missing through a failure is told by the notice above.
  if (work.problem !== null) return null;
  if (work.dependencyTypes.length === 0) {
    return (
      <SectionMessage appearance="information" title={intl.formatMessage(emptyMessages.noTypes)}>
        {intl.formatMessage(emptyMessages.noTypesHow)}
      </SectionMessage>
    );
  }
  const types = work.dependencyTypes.map(({ name, inward, outward }) =>
    inward !== null && outward !== null ? `${name} (${outward} / ${inward})` : name,
  );
  return (
    <SectionMessage
      appearance="information"
      title={
        project === null
          ? intl.formatMessage(emptyMessages.none)
          : intl.formatMessage(emptyMessages.noneOfProject, { project })
      }
    >
      <Stack space="space.100">
        <span>
          {intl.formatMessage(emptyMessages.noneHow, {
            types: intl.formatList(types, { type: 'disjunction' }),
          })}
        </span>
        <span>{intl.formatMessage(emptyMessages.whereToChange)}</span>
      </Stack>
    </SectionMessage>
  );
}
