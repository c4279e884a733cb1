import { useIntl } from 'react-intl';
import type { BusinessCase } from '../../../../src/domain/business-case/case/business-case';
import { indicatorResult } from '../../../../src/domain/business-case/case/after-release';
import { dayInWords } from '../health/health-words';
import { useNames } from '../impediment-record/use-names';
import { caseTextMessages, indicatorMessages, TREND_MESSAGES } from '../messages/case-texts';
import { PART_NAME_MESSAGES } from '../messages/case-words';
import { useCasePlace } from './case-context';
import { CaseSection, sectionId } from './case-section';
import { indicatorInWords, numberInWords, partInLines } from './case-words';
import styles from './case.module.css';
import { PART_NAMES, type PartName } from './clean-part';
import { trendOf } from './indicator-trend';

/** Which part of the completeness a text belongs to. */
const SECTION_OF: Readonly<Record<PartName, string>> = {
  hypothesis: 'hypothesis',
  outcomes: 'outcomes',
  indicators: 'indicators',
  scopeIn: 'scope',
  scopeOut: 'scope-out',
  qualities: 'qualities',
  sponsors: 'sponsors',
  stakeholders: 'stakeholders',
  themeId: 'theme',
  objectiveId: 'objective',
};

/** The texts for who may not edit them. */
export function TextsRead({ written }: { readonly written: BusinessCase }) {
  const intl = useIntl();
  const { registers } = useCasePlace();
  const lookups = { names: useNames([...written.sponsors, ...written.stakeholders]), registers };
  return PART_NAMES.map((part) => {
    const lines = partInLines(part, written, lookups, intl);
    return (
      <CaseSection
        key={part}
        id={sectionId(SECTION_OF[part])}
        title={intl.formatMessage(PART_NAME_MESSAGES[part])}
      >
        {lines.length === 0 ? (
          <p className={styles.quiet}>{intl.formatMessage(caseTextMessages.notWritten)}</p>
        ) : part === 'indicators' ? (
          <IndicatorLines written={written} />
        ) : (
          lines.map((line, at) => <p key={at}>{line}</p>)
        )}
      </CaseSection>
    );
  });
}

/** Each indicator with its last reading and where it is going. */
export function IndicatorLines({ written }: { readonly written: BusinessCase }) {
  const intl = useIntl();
  const { today } = useCasePlace();
  return written.indicators.map((indicator) => {
    const { last } = indicatorResult(indicator, null, today);
    const trend = intl.formatMessage(TREND_MESSAGES[trendOf(indicator, today)]);
    const reading =
      last === null
        ? trend
        : `${intl.formatMessage(indicatorMessages.reading, {
            day: dayInWords(last.on, intl),
            value: numberInWords(last.value, indicator.unit, intl),
          })}, ${trend}`;
    return (
      <p key={indicator.id}>
        {indicatorInWords(indicator, intl)} <span className={styles.quiet}>({reading})</span>
      </p>
    );
  });
}
