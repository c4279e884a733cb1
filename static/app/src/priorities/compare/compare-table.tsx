import { useIntl } from 'react-intl';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { compareMessages } from '../../messages/priorities-compare';
import { EpicLine } from '../epic-line';
import type { EpicTable } from '../table/epic-columns';
import { aspectsOf } from './aspects';
import styles from './compare.module.css';
import { leadInWords, whyUnranked } from './lead-words';

interface Props {
  /** Two to four. */
  readonly epics: readonly PortfolioEpic[];
  readonly table: EpicTable;
}

/** Epics side by side: which comes first and why, then everything it comes from. */
export function CompareTable({ epics, table }: Props) {
  const intl = useIntl();
  const unranked = whyUnranked(epics, table, intl);
  return (
    <section className={styles.comparison} aria-label={intl.formatMessage(compareMessages.caption)}>
      <p role="status" className={styles.lead}>
        {leadInWords(epics, table, intl)}
      </p>
      {unranked.length > 0 && <p className={styles.quiet}>{unranked.join(' ')}</p>}
      <div
        role="region"
        tabIndex={0}
        aria-label={intl.formatMessage(compareMessages.scroll)}
        className={styles.scroll}
      >
        <table className={styles.table}>
          <caption className={styles.hidden}>{intl.formatMessage(compareMessages.caption)}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className={styles.hidden}>{intl.formatMessage(compareMessages.aspect)}</span>
              </th>
              {epics.map((epic) => (
                <th key={epic.issueId} scope="col">
                  <EpicLine epic={epic} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {aspectsOf(epics, table).map(({ name, how, cells, best }) => (
              <tr key={name}>
                <th scope="row">
                  {name}
                  {how !== null && <span className={styles.how}>{how}</span>}
                </th>
                {epics.map(({ issueId }, place) => (
                  <td key={issueId} data-best={best.has(place) ? 'yes' : 'no'}>
                    {cells[place]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
