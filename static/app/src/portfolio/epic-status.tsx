import Lozenge from '@atlaskit/lozenge';
import { useIntl, type IntlShape } from 'react-intl';
import type {
  EpicStatus,
  StatusReason,
} from '../../../../src/domain/business-case/portfolio/epic-status';
import type { PortfolioEpic } from '../../../../src/use-cases/cases/portfolio-epic';
import { dayInWords } from '../health/health-words';
import { EPIC_STATUS_MESSAGES, STATUS_REASON_MESSAGES } from '../messages/portfolio';

const APPEARANCE = {
  red: 'removed',
  amber: 'moved',
  green: 'success',
} as const satisfies Record<EpicStatus, string>;

/** The computed status of an epic in its word; the colour only repeats it. */
export function EpicStatusLozenge({ status }: { readonly status: EpicStatus }) {
  const intl = useIntl();
  return (
    <Lozenge appearance={APPEARANCE[status]}>
      {intl.formatMessage(EPIC_STATUS_MESSAGES[status])}
    </Lozenge>
  );
}

export function statusReasonInWords(
  reason: StatusReason,
  { item, dependenciesInConflict, impedimentsPastLimit, expiry }: PortfolioEpic,
  intl: IntlShape,
): string {
  return intl.formatMessage(STATUS_REASON_MESSAGES[reason], {
    due: item.due === null ? '' : dayInWords(item.due, intl),
    dependencies: dependenciesInConflict ?? 0,
    impediments: impedimentsPastLimit,
    expiresOn: expiry === null ? '' : dayInWords(expiry.expiresOn, intl),
  });
}
