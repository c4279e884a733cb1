import Lozenge from '@atlaskit/lozenge';
import { useIntl } from 'react-intl';
import type { Health } from '../../../../src/domain/dependencies/health';
import { HEALTH_MESSAGES } from '../messages/health';

const APPEARANCE = {
  done: 'default',
  inConflict: 'removed',
  atRisk: 'moved',
  unplanned: 'new',
  healthy: 'success',
} as const satisfies Record<Health, string>;

/** The health of a dependency in its word; the colour only repeats it. */
export function HealthLozenge({ health }: { readonly health: Health }) {
  const intl = useIntl();
  return (
    <Lozenge appearance={APPEARANCE[health]}>{intl.formatMessage(HEALTH_MESSAGES[health])}</Lozenge>
  );
}
