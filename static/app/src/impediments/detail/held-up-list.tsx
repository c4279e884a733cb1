import { useIntl } from 'react-intl';
import type { HeldUp } from '../../../../../src/domain/impediments/impact';
import type { IssueRef } from '../../../../../src/domain/work-items/work-item';
import { heldUpInWords } from '../../impediment-record/impediment-words';
import { detailMessages } from '../../messages/impediment-detail';
import { impedimentMessages } from '../../messages/impediment-words';
import { IssueLink } from '../../shell/issue-link';
import styles from './detail.module.css';

/** What waits for it, directly and above. */
export function HeldUpList({ heldUp }: { readonly heldUp: HeldUp }) {
  const intl = useIntl();
  const words = heldUpInWords(heldUp, intl);
  return (
    <section aria-labelledby="impediment-holds-up" className={styles.section}>
      <h3 id="impediment-holds-up">{intl.formatMessage(detailMessages.holdsUp)}</h3>
      <p>{words ?? intl.formatMessage(impedimentMessages.holdsUpNothing)}</p>
      <Keys label={intl.formatMessage(detailMessages.directly)} issues={heldUp.next} />
      <Keys label={intl.formatMessage(detailMessages.epics)} issues={heldUp.epics} />
    </section>
  );
}

function Keys({ label, issues }: { readonly label: string; readonly issues: readonly IssueRef[] }) {
  if (issues.length === 0) return null;
  return (
    <p>
      {label}{' '}
      {issues.map(({ key }, at) => (
        <span key={key}>
          {at > 0 && ', '}
          <IssueLink issueKey={key} />
        </span>
      ))}
    </p>
  );
}
