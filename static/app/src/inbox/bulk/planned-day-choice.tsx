import { Fragment, useId } from 'react';
import { useIntl } from 'react-intl';
import { contractFormMessages } from '../../messages/contract-forms';
import { bulkMessages } from '../../messages/inbox-bulk';
import styles from './bulk.module.css';
import type { PlannedDays } from './planned-days';

interface Props {
  readonly isByPlan: boolean;
  readonly days: PlannedDays;
  readonly onChange: (isByPlan: boolean) => void;
}

/** Whether each is needed by its own planned day, or all by one. */
export function PlannedDayChoice({ isByPlan, days, onChange }: Props) {
  const intl = useIntl();
  const name = useId();
  const ways = [
    { value: true, words: intl.formatMessage(bulkMessages.byPlan, { ...days }) },
    { value: false, words: intl.formatMessage(bulkMessages.oneDay) },
  ];
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{intl.formatMessage(contractFormMessages.neededBy)}</legend>
      {ways.map(({ value, words }) => (
        <Fragment key={words}>
          <label className={styles.way}>
            <input
              type="radio"
              name={name}
              autoFocus={value === isByPlan}
              checked={value === isByPlan}
              onChange={() => {
                onChange(value);
              }}
            />
            {words}
          </label>
          {value && isByPlan && days.past > 0 && (
            <p className={styles.question}>
              {intl.formatMessage(bulkMessages.pastDays, { count: days.past })}
            </p>
          )}
        </Fragment>
      ))}
    </fieldset>
  );
}
