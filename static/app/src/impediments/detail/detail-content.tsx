import Lozenge from '@atlaskit/lozenge';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import { similarTo } from '../../../../../src/use-cases/impediments/similar-impediments';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { ImpedimentRefusalNote } from '../../impediment-record/impediment-refusal-note';
import formStyles from '../../impediment-record/record-form.module.css';
import { SimilarList } from '../../impediment-record/similar-list';
import { useImpedimentWriter } from '../../impediment-record/use-impediment-writer';
import { detailMessages } from '../../messages/impediment-detail';
import { impedimentMessages } from '../../messages/impediment-words';
import { IssueLink } from '../../shell/issue-link';
import { writeErrorInWords } from '../../states/error-words';
import { MoveForm } from '../moves/move-form';
import { MoveTroubleNote } from '../moves/move-trouble-note';
import { askedIn, troubleIn, type Moves } from '../moves/use-moves';
import { useImpedimentsPage } from '../page-context';
import { DetailActions } from './detail-actions';
import { DetailFacts } from './detail-facts';
import styles from './detail.module.css';
import { DetailHistory } from './detail-history';
import { EditRecord } from './edit-record';
import { HeldUpList } from './held-up-list';

interface Props {
  readonly one: Impediment;
  readonly moves: Moves;
}

const LOZENGE = {
  'to-do': 'default',
  'in-progress': 'inprogress',
  done: 'success',
} as const;

export function DetailContent({ one, moves }: Props) {
  const intl = useIntl();
  const { portfolio, solved, store } = useImpedimentsPage();
  const [isEditing, setIsEditing] = useState(false);
  const [hasHistory, setHasHistory] = useState(false);
  const writer = useImpedimentWriter(store.takeStanding);
  const { item } = one;
  const asked = askedIn(moves, item.key, 'detail');
  const trouble = troubleIn(moves, item.key, 'detail');
  const similar = useMemo(() => similarTo(one, solved, 3), [one, solved]);
  return (
    <>
      <p className={styles.issue}>
        <IssueLink issueKey={item.key} />{' '}
        <Lozenge appearance={LOZENGE[item.status.category]}>{item.status.name}</Lozenge>{' '}
        <bdi>{item.summary}</bdi>
      </p>
      {one.isUnreadable ? (
        <p className={formStyles.refusal}>{intl.formatMessage(detailMessages.unreadable)}</p>
      ) : (
        one.record === null && <p>{intl.formatMessage(detailMessages.foundOnly)}</p>
      )}
      {one.hasImpossibleDates && (
        <p className={formStyles.refusal}>
          {intl.formatMessage(impedimentMessages.impossibleDatesDetail)}
        </p>
      )}
      {!isEditing && asked === null && (
        <DetailActions
          one={one}
          moves={moves}
          writer={writer}
          onEdit={() => {
            setIsEditing(true);
          }}
        />
      )}
      {asked !== null && <MoveForm one={one} asked={asked} moves={moves} />}
      {trouble !== null && <MoveTroubleNote trouble={trouble} moves={moves} />}
      {!isEditing && writer.saving.kind === 'refused' && (
        <ImpedimentRefusalNote
          refused={writer.saving.refused}
          issueKey={item.key}
          wish={null}
          onTop={null}
          onAgain={writer.forget}
          onLeave={writer.forget}
        />
      )}
      {!isEditing && writer.saving.kind === 'failed' && (
        <p role="alert" className={formStyles.refusal}>
          {writeErrorInWords(writer.saving.error, intl)}
        </p>
      )}
      {isEditing ? (
        <EditRecord
          one={one}
          writer={writer}
          onClose={() => {
            writer.forget();
            setIsEditing(false);
          }}
        />
      ) : (
        <DetailFacts one={one} />
      )}
      <HeldUpList heldUp={one.holdsUp} />
      {asked === null && (
        <SimilarList
          similar={similar}
          today={portfolio.policy.today}
          timeZone={portfolio.timeZone}
        />
      )}
      <details
        className={styles.history}
        onToggle={(event) => {
          if (event.currentTarget.open) setHasHistory(true);
        }}
      >
        <summary>{intl.formatMessage(detailMessages.history)}</summary>
        {hasHistory && item.id !== null && (
          <DetailHistory issueId={item.id} revision={one.revision} />
        )}
      </details>
    </>
  );
}
