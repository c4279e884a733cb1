import { useIntl } from 'react-intl';
import { ageMessages, spreadMessages, trendsMessages } from '../../messages/impediment-trends';
import { SpreadChart } from './spread-chart';
import { basisInWords, weakenedReading, type TrendsFacts } from './trends-words';

/** How long what is open has stood. */
export function AgeChart({ facts }: { readonly facts: TrendsFacts }) {
  const intl = useIntl();
  const { portfolio, model, isPart } = facts;
  const { items, unknown } = model.trends.ageOfOpen;
  return (
    <SpreadChart
      title={intl.formatMessage(ageMessages.title)}
      answer={useAnswer(facts)}
      basis={basisInWords(
        portfolio,
        null,
        {
          unit: intl.formatMessage(ageMessages.unit),
          rests: intl.formatMessage(trendsMessages.open, { count: items }),
        },
        intl,
      )}
      weakenedBy={[
        ...(unknown === 0 ? [] : [intl.formatMessage(ageMessages.unknown, { count: unknown })]),
        ...weakenedReading(isPart, intl),
      ]}
      parts={model.ages}
      isWhole
      names={{
        range: intl.formatMessage(ageMessages.range),
        count: intl.formatMessage(spreadMessages.impediments),
      }}
      behindTitle={(range) => intl.formatMessage(ageMessages.behind, { range })}
    />
  );
}

function useAnswer({ model: { trends, open } }: TrendsFacts): string {
  const intl = useIntl();
  const { p50, p85 } = trends.ageOfOpen;
  if (open === 0) return intl.formatMessage(ageMessages.none);
  return p50 === null || p85 === null
    ? `${intl.formatMessage(ageMessages.few, { items: open })} ${intl.formatMessage(trendsMessages.tooFew)}`
    : intl.formatMessage(ageMessages.answer, { p50, p85 });
}
