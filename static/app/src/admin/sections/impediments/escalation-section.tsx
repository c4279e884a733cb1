import { useIntl } from 'react-intl';
import { escalationMessages } from '../../../messages/admin-impediments';
import { Section } from '../../parts/section';
import { DryRun } from './dry-run';
import { LastRuns } from './last-runs';

/** What the escalation clock would do, and what it did. */
export function EscalationSection({ timeZone }: { readonly timeZone: string }) {
  const intl = useIntl();
  return (
    <Section
      title={intl.formatMessage(escalationMessages.title)}
      intro={intl.formatMessage(escalationMessages.intro, { zone: timeZone })}
    >
      <DryRun />
      <LastRuns timeZone={timeZone} />
    </Section>
  );
}
