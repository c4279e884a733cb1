import { useIntl, type IntlShape } from 'react-intl';
import type { SprintEvidence } from '../../../../../src/jira/read-sprint-evidence';
import { teamMessages } from '../../messages/admin-settings';
import { errorInWords } from '../../states/error-words';
import styles from '../parts/parts.module.css';
import { useSprintEvidence } from '../use-admin-site';

/** What some boards of the site say about its iterations. */
export function SprintEvidenceLine() {
  const intl = useIntl();
  const evidence = useSprintEvidence();
  const text = evidence.isPending
    ? intl.formatMessage(teamMessages.looking)
    : evidence.isError
      ? intl.formatMessage(teamMessages.evidenceFailed, { why: errorInWords(evidence.error, intl) })
      : evidenceInWords(evidence.data, intl);
  return (
    <div className={styles.labelled}>
      <span className={styles.label}>{intl.formatMessage(teamMessages.iterations)}</span>
      <p className={styles.help} role="status">
        {text}
      </p>
    </div>
  );
}

export function evidenceInWords(evidence: SprintEvidence, intl: IntlShape): string {
  const { boards, hasMoreBoards, boardsRead: read, active, future } = evidence;
  if (read === 0) return intl.formatMessage(teamMessages.noBoards);
  if (active + future === 0) return intl.formatMessage(teamMessages.noSprints, { read });
  const counted = hasMoreBoards ? teamMessages.moreBoards : teamMessages.boards;
  return intl.formatMessage(teamMessages.evidence, {
    active,
    future,
    read,
    boards: intl.formatMessage(counted, { count: boards }),
  });
}
