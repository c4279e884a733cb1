import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { useIntl, type IntlShape } from 'react-intl';
import type { SavedObjective } from '../../../../../src/contract/portfolio-registers';
import {
  indicatorResult,
  type IndicatorResult,
} from '../../../../../src/domain/business-case/case/after-release';
import type { Indicator } from '../../../../../src/domain/business-case/case/business-case';
import type { Day } from '../../../../../src/domain/calendar/day';
import { numberInWords } from '../../case/case-words';
import { dayInWords } from '../../health/health-words';
import { objectiveMessages, RESULT_MESSAGES, themeMessages } from '../../messages/themes';
import styles from '../themes.module.css';

interface Props {
  readonly objective: SavedObjective;
  /** Its name; null: it serves none. */
  readonly theme: string | null;
  /** How many epics serve it. */
  readonly epics: number;
  readonly today: Day;
  /** Null: the viewer only reads. */
  readonly onEdit: (() => void) | null;
}

export function ObjectiveCard({ objective, theme, epics, today, onEdit }: Props) {
  const intl = useIntl();
  const { name, why, keyResults, isClosed } = objective;
  const period = periodInWords(objective, intl);
  return (
    <li className={styles.card}>
      <div className={styles.cardHead}>
        <h3>
          <bdi>{name}</bdi>
        </h3>
        {onEdit !== null && (
          <Button
            spacing="compact"
            aria-label={intl.formatMessage(themeMessages.editOf, { name })}
            onClick={onEdit}
          >
            {intl.formatMessage(themeMessages.edit)}
          </Button>
        )}
      </div>
      <p className={styles.quiet}>
        {[
          isClosed ? intl.formatMessage(themeMessages.closed) : '',
          theme === null ? '' : intl.formatMessage(objectiveMessages.ofTheme, { theme }),
          period,
          intl.formatMessage(objectiveMessages.epics, { count: epics }),
        ]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      {why !== '' && <p className={styles.description}>{why}</p>}
      {keyResults.length === 0 ? (
        <p>{intl.formatMessage(objectiveMessages.noKeyResults)}</p>
      ) : (
        <ul
          className={styles.results}
          aria-label={intl.formatMessage(objectiveMessages.keyResults)}
        >
          {keyResults.map((result) => (
            <KeyResult key={result.id} result={result} today={today} />
          ))}
        </ul>
      )}
    </li>
  );
}

const APPEARANCE = {
  'no-target': 'default',
  'no-reading': 'default',
  'not-met': 'inprogress',
  met: 'success',
} as const satisfies Record<IndicatorResult['state'], string>;

const BAR_WIDTH = 120;

function KeyResult({ result, today }: { readonly result: Indicator; readonly today: Day }) {
  const intl = useIntl();
  const { state, last, share } = indicatorResult(result, null, today);
  const number = (value: number | null): string =>
    value === null
      ? intl.formatMessage(themeMessages.unknown)
      : numberInWords(value, result.unit, intl);
  const told = { baseline: number(result.baseline), target: number(result.target) };
  const width = BAR_WIDTH * Math.min(1, Math.max(0, share ?? 0));
  return (
    <li>
      <span className={styles.resultHead}>
        <bdi>{result.name}</bdi>
        <Lozenge appearance={APPEARANCE[state]}>
          {intl.formatMessage(RESULT_MESSAGES[state])}
        </Lozenge>
      </span>
      {share !== null && (
        <span className={styles.resultHead}>
          <svg viewBox={`0 0 ${String(BAR_WIDTH)} 8`} className={styles.bar} aria-hidden="true">
            <rect width={BAR_WIDTH} height="8" rx="2" className={styles.track} />
            <rect
              width={width}
              height="8"
              rx="2"
              className={state === 'met' ? styles.reached : styles.got}
            />
          </svg>
          <span className={styles.number}>
            {intl.formatMessage(objectiveMessages.reached, { share })}
          </span>
        </span>
      )}
      <span className={styles.quiet}>
        {last === null
          ? intl.formatMessage(objectiveMessages.noReading, told)
          : intl.formatMessage(objectiveMessages.keyResult, {
              ...told,
              last: number(last.value),
              day: dayInWords(last.on, intl),
            })}
      </span>
    </li>
  );
}

function periodInWords({ from, to }: SavedObjective, intl: IntlShape): string {
  const day = (on: Day): string => dayInWords(on, intl);
  if (from !== null && to !== null) {
    return intl.formatMessage(objectiveMessages.period, { from: day(from), to: day(to) });
  }
  if (from !== null) return intl.formatMessage(objectiveMessages.from, { from: day(from) });
  return to === null ? '' : intl.formatMessage(objectiveMessages.to, { to: day(to) });
}
