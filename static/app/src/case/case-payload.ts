import type { CaseParts } from '../../../../src/contract/case-writing';
import type { PayloadOf } from '../../../../src/contract/resolvers';
import type { Indicator } from '../../../../src/domain/business-case/case/business-case';
import { formatDay } from '../../../../src/domain/calendar/day';

export type CasePayload = PayloadOf<'writeCase'>;
type Action = CasePayload['action'];
export type PayloadParts = Extract<Action, { readonly kind: 'write' }>['parts'];

/** Parts as they are sent: days are texts. */
export function payloadParts(parts: CaseParts): PayloadParts {
  const { outcomes, indicators, qualities, sponsors, stakeholders, ...others } = parts;
  return {
    ...others,
    ...(outcomes === undefined ? {} : { outcomes: [...outcomes] }),
    ...(indicators === undefined ? {} : { indicators: indicators.map(indicatorForm) }),
    ...(qualities === undefined ? {} : { qualities: [...qualities] }),
    ...(sponsors === undefined ? {} : { sponsors: [...sponsors] }),
    ...(stakeholders === undefined ? {} : { stakeholders: [...stakeholders] }),
  };
}

function indicatorForm({ readings, ...indicator }: Indicator) {
  return {
    ...indicator,
    readings: readings.map(({ on, value }) => ({ on: formatDay(on), value })),
  };
}
