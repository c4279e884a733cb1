import Button from '@atlaskit/button/new';
import { useId } from 'react';
import { useIntl } from 'react-intl';
import type { Indicator } from '../../../../src/domain/business-case/case/business-case';
import { CASE_LIMITS } from '../../../../src/domain/business-case/case/case-limits';
import { caseTextMessages, indicatorMessages, TREND_MESSAGES } from '../messages/case-texts';
import styles from './case-fields.module.css';
import { useCasePlace } from './case-context';
import { CountedText } from './counted-text';
import { newIndicator } from './new-indicator';
import { NumberField } from './number-field';
import { ReadingsField } from './readings-field';
import { trendOf } from './indicator-trend';

interface Props {
  readonly indicators: readonly Indicator[];
  readonly onIndicators: (indicators: readonly Indicator[]) => void;
}

export function IndicatorsField({ indicators, onIndicators }: Props) {
  const intl = useIntl();
  const isFull = indicators.length >= CASE_LIMITS.indicators;
  return (
    <div className={styles.stack}>
      {indicators.length === 0 && (
        <p className={styles.quiet}>{intl.formatMessage(indicatorMessages.none)}</p>
      )}
      {indicators.map((indicator, at) => (
        <IndicatorField
          key={indicator.id}
          indicator={indicator}
          number={at + 1}
          onIndicator={(next) => {
            onIndicators(
              next === null
                ? indicators.filter(({ id }) => id !== indicator.id)
                : indicators.map((other) => (other.id === next.id ? next : other)),
            );
          }}
        />
      ))}
      {isFull ? (
        <p className={styles.quiet}>
          {intl.formatMessage(caseTextMessages.tooMany, { most: CASE_LIMITS.indicators })}
        </p>
      ) : (
        <div>
          <Button
            spacing="compact"
            onClick={() => {
              onIndicators([...indicators, newIndicator('')]);
            }}
          >
            {intl.formatMessage(indicatorMessages.add)}
          </Button>
        </div>
      )}
    </div>
  );
}

interface OneProps {
  readonly indicator: Indicator;
  readonly number: number;
  /** Null takes it away. */
  readonly onIndicator: (next: Indicator | null) => void;
}

function IndicatorField({ indicator, number, onIndicator }: OneProps) {
  const intl = useIntl();
  const { today } = useCasePlace();
  const directionId = useId();
  const { name, unit, baseline, target, isHigherBetter } = indicator;
  const label = intl.formatMessage(indicatorMessages.one, { number });
  const called = name.trim() === '' ? label : name.trim();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>
        {called}{' '}
        <span className={styles.quiet}>
          {intl.formatMessage(TREND_MESSAGES[trendOf(indicator, today)])}
        </span>
      </legend>
      <CountedText
        label={intl.formatMessage(indicatorMessages.name)}
        isLine
        text={name}
        most={CASE_LIMITS.name}
        onText={(text) => {
          onIndicator({ ...indicator, name: text });
        }}
      />
      {name.trim() === '' && (
        <p className={styles.quiet}>{intl.formatMessage(indicatorMessages.noName)}</p>
      )}
      <div className={styles.numbers}>
        <NumberField
          label={intl.formatMessage(indicatorMessages.baseline)}
          value={baseline}
          onNumber={(value) => {
            onIndicator({ ...indicator, baseline: value });
          }}
        />
        <NumberField
          label={intl.formatMessage(indicatorMessages.target)}
          value={target}
          onNumber={(value) => {
            onIndicator({ ...indicator, target: value });
          }}
        />
        <CountedText
          label={intl.formatMessage(indicatorMessages.unit)}
          isLine
          text={unit}
          most={CASE_LIMITS.unit}
          onText={(text) => {
            onIndicator({ ...indicator, unit: text });
          }}
        />
        <div className={styles.field}>
          <label htmlFor={directionId} className={styles.label}>
            {intl.formatMessage(indicatorMessages.direction)}
          </label>
          <select
            id={directionId}
            className={styles.number}
            value={isHigherBetter ? 'higher' : 'lower'}
            onChange={(event) => {
              onIndicator({ ...indicator, isHigherBetter: event.target.value === 'higher' });
            }}
          >
            <option value="higher">{intl.formatMessage(indicatorMessages.higher)}</option>
            <option value="lower">{intl.formatMessage(indicatorMessages.lower)}</option>
          </select>
        </div>
      </div>
      <ReadingsField indicator={indicator} onIndicator={onIndicator} />
      <div>
        <Button
          appearance="subtle"
          spacing="compact"
          aria-label={intl.formatMessage(caseTextMessages.takeAway, { name: called })}
          onClick={() => {
            onIndicator(null);
          }}
        >
          {intl.formatMessage(caseTextMessages.takeAwayShort)}
        </Button>
      </div>
    </fieldset>
  );
}
