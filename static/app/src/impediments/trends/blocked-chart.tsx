import { useIntl } from 'react-intl';
import { blockedMessages, trendsMessages } from '../../messages/impediment-trends';
import { SpreadChart } from './spread-chart';
import { basisInWords, daysInWords, weakenedReading, type TrendsFacts } from './trends-words';

/** How long the impeded issues were blocked. */
export function BlockedChart({ facts }: { readonly facts: TrendsFacts }) {
  const intl = useIntl();
  const { portfolio, model, isPart } = facts;
  const { items, unknown, parts } = model.blocked;
  return (
    <SpreadChart
      title={intl.formatMessage(blockedMessages.title)}
      answer={useAnswer(facts)}
      basis={basisInWords(
        portfolio,
        model.period,
        {
          unit: intl.formatMessage(blockedMessages.unit),
          rests: intl.formatMessage(blockedMessages.rests, { count: items }),
        },
        intl,
      )}
      weakenedBy={[
        ...(unknown === 0 ? [] : [intl.formatMessage(blockedMessages.unknown, { count: unknown })]),
        ...weakenedReading(isPart, intl),
      ]}
      parts={parts}
      isWhole={false}
      names={{
        range: intl.formatMessage(blockedMessages.range),
        count: intl.formatMessage(blockedMessages.issues),
      }}
      behindTitle={(range) => intl.formatMessage(blockedMessages.behind, { range })}
    />
  );
}

function useAnswer({ model: { blocked } }: TrendsFacts): string {
  const intl = useIntl();
  const { items, days, p50, p85 } = blocked;
  if (items === 0) return intl.formatMessage(blockedMessages.none);
  const total = daysInWords(days, intl);
  if (p50 === null || p85 === null) {
    return `${intl.formatMessage(blockedMessages.few, { items, total })} ${intl.formatMessage(trendsMessages.tooFew)}`;
  }
  return intl.formatMessage(blockedMessages.answer, {
    items,
    total,
    p50: daysInWords(p50, intl),
    p85: daysInWords(p85, intl),
  });
}
