import { useIntl, type IntlShape } from 'react-intl';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import type { RankResult } from '../../../../../src/use-cases/cases/write-ranks';
import { writeRankMessages } from '../../messages/priorities-rank';
import { writeFieldMessages } from '../../messages/priorities-try';
import { IssueLink } from '../../shell/issue-link';
import { writeErrorInWords } from '../../states/error-words';
import type { PlannedMove, RankPreview } from './rank-preview';
import styles from './write.module.css';

interface Props {
  readonly preview: RankPreview;
  /** By id. */
  readonly results: ReadonlyMap<string, RankResult>;
  readonly epics: readonly PortfolioEpic[];
}

/** A table of thousands of lines helps nobody; the counts are of all. */
const LINES_SHOWN = 200;
const HEAD = ['epic', 'from', 'to', 'result'] as const;

/** From where to where each epic moves, and what became of it. */
export function RankTable({ preview: { plan, moves }, results, epics }: Props) {
  const intl = useIntl();
  const itemOf = new Map(epics.map(({ issueId, item }) => [issueId, item]));
  const shown = moves.slice(0, LINES_SHOWN);
  return (
    <div
      role="region"
      tabIndex={0}
      aria-label={intl.formatMessage(writeRankMessages.caption)}
      className={styles.scroll}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            {HEAD.map((name) => (
              <th key={name} scope="col">
                {intl.formatMessage(writeRankMessages[name])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((move) => {
            const item = itemOf.get(move.issueId);
            return (
              <tr key={move.issueId}>
                <td>
                  {item && <IssueLink issueKey={item.key} />} <bdi>{item?.summary}</bdi>
                </td>
                <td>{intl.formatNumber(move.from)}</td>
                <td>{move.to === null ? '–' : intl.formatNumber(move.to)}</td>
                <td>{resultInWords(move, results.get(move.issueId) ?? null, intl)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className={styles.quiet}>
        {moves.length > shown.length && (
          <>
            {intl.formatMessage(writeFieldMessages.more, { count: moves.length - shown.length })}
            .{' '}
          </>
        )}
        {intl.formatMessage(writeRankMessages.places, { count: plan.wanted.length })}
      </p>
    </div>
  );
}

function resultInWords({ to }: PlannedMove, result: RankResult | null, intl: IntlShape): string {
  if (to === null) return intl.formatMessage(writeRankMessages.stuck);
  switch (result?.kind) {
    case undefined:
      return intl.formatMessage(writeRankMessages.waits);
    case 'moved':
      return intl.formatMessage(writeRankMessages.moved);
    case 'refused':
      return result.message === null
        ? intl.formatMessage(writeRankMessages.refused)
        : intl.formatMessage(writeRankMessages.refusedWith, { message: result.message });
    case 'failed':
      return writeErrorInWords(result.error, intl);
  }
}
