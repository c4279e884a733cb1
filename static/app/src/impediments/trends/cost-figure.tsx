import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import {
  areCostsHidden,
  costsPerWeek,
} from '../../../../../src/use-cases/impediments/blocked-cost';
import { blockedInPeriod } from '../../../../../src/use-cases/impediments/blocked-in-period';
import type { Impediments } from '../../../../../src/use-cases/impediments/impediment';
import { impedimentTrendsOf } from '../../../../../src/use-cases/impediments/impediment-trends';
import { moneyInWords } from '../../case/money-words';
import { ChartFigure } from '../../charts/chart-figure';
import { blockedCostMessages } from '../../messages/impediment-cost';
import { blockedMessages } from '../../messages/impediment-trends';
import { costRows } from './cost-rows';
import { basisInWords, daysInWords, weakenedReading, type TrendsFacts } from './trends-words';
import { useCostsOfDelay } from './use-costs-of-delay';

interface Props {
  readonly facts: TrendsFacts;
  readonly impediments: Impediments;
  /** ISO code. */
  readonly currency: string;
}

/** What the blocked time cost, where cases say what a week of delay does. */
export function CostFigure({ facts: { portfolio, model, isPart }, impediments, currency }: Props) {
  const intl = useIntl();
  const { period } = model;
  const blocked = useMemo(
    () => blockedInPeriod(impediments, period, portfolio),
    [impediments, period, portfolio],
  );
  const told = useCostsOfDelay(blocked);
  const costs = useMemo(() => costsPerWeek(blocked, told?.cases ?? []), [blocked, told]);
  const { cost } = impedimentTrendsOf(portfolio, impediments, period, costs);
  const rests = intl.formatMessage(blockedCostMessages.rests, { count: cost.items });
  const answer = (): string => {
    if (told === undefined) return intl.formatMessage(blockedCostMessages.reading);
    if (cost.cost !== null) {
      return intl.formatMessage(blockedCostMessages.answer, {
        cost: moneyInWords(cost.cost, currency, intl),
        days: daysInWords(cost.blockedDays, intl),
        items: cost.items,
      });
    }
    return intl.formatMessage(
      areCostsHidden(told.cases) ? blockedCostMessages.hidden : blockedCostMessages.none,
    );
  };
  const isTold = told !== undefined && cost.items > 0;
  return (
    <ChartFigure
      title={intl.formatMessage(blockedCostMessages.title)}
      answer={answer()}
      basis={basisInWords(
        portfolio,
        period,
        { unit: intl.formatMessage(blockedCostMessages.unit), rests },
        intl,
      )}
      weakenedBy={[
        ...(isTold && cost.withoutCost > 0
          ? [intl.formatMessage(blockedCostMessages.without, { count: cost.withoutCost })]
          : []),
        ...(isTold && cost.unknown > 0
          ? [intl.formatMessage(blockedMessages.unknown, { count: cost.unknown })]
          : []),
        ...(told?.isWhole === false ? [intl.formatMessage(blockedCostMessages.unread)] : []),
        ...weakenedReading(isPart, intl),
      ]}
      table={
        cost.cost === null
          ? null
          : {
              caption: intl.formatMessage(blockedCostMessages.title),
              columns: [
                { name: intl.formatMessage(blockedCostMessages.issue), isNumber: false },
                { name: intl.formatMessage(blockedCostMessages.days), isNumber: true },
                { name: intl.formatMessage(blockedCostMessages.perWeek), isNumber: true },
                { name: intl.formatMessage(blockedCostMessages.cost), isNumber: true },
              ],
              rows: costRows(blocked, costs).map(({ key, blockedDays, perWeek, cost: one }) => ({
                id: key,
                cells: [
                  key,
                  daysInWords(blockedDays, intl),
                  moneyInWords(perWeek, currency, intl),
                  moneyInWords(one, currency, intl),
                ],
              })),
            }
      }
    />
  );
}
