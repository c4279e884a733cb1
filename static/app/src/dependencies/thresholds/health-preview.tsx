import { useIntl } from 'react-intl';
import { compareHealth } from '../../../../../src/use-cases/compare-health';
import type { Analysis, AnalysedPortfolio } from '../../analysis/analysis';
import { HEALTH_MESSAGES } from '../../messages/health';
import { limitMessages } from '../../messages/health-limits';
import styles from './thresholds.module.css';

interface Props {
  readonly standing: AnalysedPortfolio;
  /** By the numbers of the form. */
  readonly draft: Analysis;
  readonly isChanged: boolean;
}

/** What the numbers would do to the dependencies on the page. */
export function HealthPreview({ standing, draft, isChanged }: Props) {
  return (
    <div role="status" className={styles.preview}>
      {draft.kind === 'failed' ? (
        <PreviewFailed />
      ) : (
        <Moves standing={standing} draft={draft} isChanged={isChanged} />
      )}
    </div>
  );
}

function PreviewFailed() {
  const intl = useIntl();
  return <p className={styles.text}>{intl.formatMessage(limitMessages.previewFailed)}</p>;
}

function Moves({ standing, draft, isChanged }: Props & { readonly draft: AnalysedPortfolio }) {
  const intl = useIntl();
  const { total, changed, moves } = compareHealth(standing.rows, draft.rows);
  if (changed === 0) {
    return (
      <p className={styles.text}>
        {isChanged
          ? intl.formatMessage(limitMessages.noChange, { total })
          : intl.formatMessage(limitMessages.standing)}
      </p>
    );
  }
  return (
    <>
      <p className={styles.text}>{intl.formatMessage(limitMessages.preview, { changed, total })}</p>
      <ul className={styles.moves}>
        {moves.map(({ from, to, count }) => (
          <li key={`${from} ${to}`}>
            {intl.formatMessage(limitMessages.move, {
              count,
              from: intl.formatMessage(HEALTH_MESSAGES[from]),
              to: intl.formatMessage(HEALTH_MESSAGES[to]),
            })}
          </li>
        ))}
      </ul>
      {standing.work === null && (
        <p className={styles.text}>{intl.formatMessage(limitMessages.previewPart)}</p>
      )}
    </>
  );
}
