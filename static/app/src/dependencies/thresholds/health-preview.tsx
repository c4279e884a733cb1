import { useIntl } from 'react-intl';
import { compareHealth } from '../../../../../src/use-cases/compare-health';
import type { PortfolioPicture, Picture } from '../../analysis/portfolio-picture';
import { HEALTH_MESSAGES } from '../../messages/health';
import { limitMessages } from '../../messages/health-limits';
import styles from './thresholds.module.css';

interface Props {
  readonly standing: PortfolioPicture;
  /** By the numbers of the form. */
  readonly draft: Picture;
  /** Whether the page shows a part of a reading. */
  readonly isPart: boolean;
  readonly isChanged: boolean;
}

/** What the numbers would do to the dependencies on the page. */
export function HealthPreview({ draft, ...rest }: Props) {
  return (
    <div role="status" className={styles.preview}>
      {draft.kind === 'failed' ? <PreviewFailed /> : <Moves draft={draft} {...rest} />}
    </div>
  );
}

function PreviewFailed() {
  const intl = useIntl();
  return <p className={styles.text}>{intl.formatMessage(limitMessages.previewFailed)}</p>;
}

function Moves({
  standing,
  draft,
  isPart,
  isChanged,
}: Props & { readonly draft: PortfolioPicture }) {
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
      {isPart && <p className={styles.text}>{intl.formatMessage(limitMessages.previewPart)}</p>}
    </>
  );
}
