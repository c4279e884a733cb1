import Button from '@atlaskit/button/new';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { StandingCase } from '../../../../../src/contract/case-writing';
import type { MirrorOutcome } from '../../../../../src/contract/portfolio-facts';
import { EMPTY_CASE } from '../../../../../src/domain/business-case/case/business-case';
import { callResolver } from '../../bridge/call-resolver';
import { CaseConflicts } from '../../case/case-conflicts';
import { CaseOn, type CasePlace } from '../../case/case-context';
import { typedCase } from '../../case/case-draft';
import { CaseInvite } from '../../case/case-invite';
import { cleanCase } from '../../case/clean-part';
import { isSame } from '../../case/merge-part';
import styles from '../../case/case.module.css';
import { draftStore } from '../../case/draft-store';
import { SaveLine } from '../../case/save-line';
import { TextsForm } from '../../case/texts-form';
import { TextsRead } from '../../case/texts-read';
import { useCaseFacts } from '../../case/use-case-facts';
import { useCaseTexts } from '../../case/use-case-texts';
import { useMayEdit } from '../../contract/use-may-edit';
import { caseMessages } from '../../messages/case';
import { tellDependenciesChanged } from '../changed-event';
import type { NeighbourhoodInUse } from '../use-neighbourhood';
import { CaseFactsParts } from './case-facts-parts';
import { CaseHistoryPart } from './case-history-part';
import { CaseTop } from './case-top';
import { PrintedCase } from './printed-case';
import { useChildren } from './use-children';

export interface CaseTabProps {
  readonly siteUrl: string;
  readonly issue: { readonly id: string; readonly key: string };
  readonly accountId: string | null;
  readonly known: NonNullable<NeighbourhoodInUse['known']>;
}

/** Why is this epic worth doing, is it next, and did it pay? */
export function CaseTab({ siteUrl, issue, accountId, known }: CaseTabProps) {
  const intl = useIntl();
  const { view } = known;
  const { settings } = known.inUse;
  const { focus: item } = view;
  const mayEdit = useMayEdit(issue.id);
  const registers = useQuery({
    queryKey: ['registers'],
    queryFn: () => callResolver('readRegisters', {}),
  });
  const facts = useCaseFacts(issue.id);
  const children = useChildren(siteUrl, issue.id, settings);
  const [mirror, setMirror] = useState(item.case.mirror);
  const [isUnreadable, setIsUnreadable] = useState(item.case.isUnreadable);
  const store = useMemo(() => draftStore({ issueId: issue.id, accountId }), [issue.id, accountId]);
  const { revision, written } = item.case;
  const standing = useMemo(
    () => ({ revision, written: written ?? EMPTY_CASE }),
    [revision, written],
  );
  const mirrorIs = (next: StandingCase['mirror']): void => {
    if (!isSame(next, mirror)) tellDependenciesChanged(issue.id);
    setMirror(next);
  };
  const texts = useCaseTexts(standing, {
    ...{ issueId: issue.id, store },
    onStanding: (found) => {
      setIsUnreadable(false);
      mirrorIs(found.mirror);
    },
  });
  const onMirror = (outcome: MirrorOutcome): void => {
    if (outcome.kind === 'behind') {
      tellDependenciesChanged(issue.id);
      return;
    }
    if (outcome.kind === 'written') texts.atRevision(outcome.revision);
    mirrorIs(outcome.mirror);
  };
  const typed = typedCase(texts.draft);
  const isEmpty = isSame(cleanCase(texts.draft.base), EMPTY_CASE);
  const [isInviting, setIsInviting] = useState(isEmpty);
  const place: CasePlace = {
    ...{ issue, item, settings, accountId, mayEdit },
    ...{ today: view.today, timeZone: view.timeZone.name, registers: registers.data ?? null },
  };
  if (isUnreadable) {
    return (
      <div className={styles.case}>
        <div role="alert" className={styles.note} data-tone="warning">
          <p>{intl.formatMessage(caseMessages.unreadable)}</p>
          {mayEdit === true && (
            <Button spacing="compact" onClick={() => void texts.beginAnew()}>
              {intl.formatMessage(caseMessages.beginAnew)}
            </Button>
          )}
        </div>
      </div>
    );
  }
  const parts = { facts, told: { onStanding: facts.stands, onMirror } };
  return (
    <CaseOn value={place}>
      <div className={styles.case}>
        <CaseTop
          texts={texts}
          facts={facts}
          mirror={mirror}
          progress={children}
          onJump={() => {
            setIsInviting(false);
          }}
        />
        {mayEdit === true ? (
          <>
            <SaveLine texts={texts} timeZone={place.timeZone} />
            <CaseConflicts texts={texts} />
            {isInviting ? (
              <CaseInvite
                typed={typed}
                onEdit={texts.edit}
                onAll={() => {
                  setIsInviting(false);
                }}
              />
            ) : (
              <TextsForm typed={typed} onEdit={texts.edit} />
            )}
          </>
        ) : (
          <>
            {mayEdit === false && (
              <p className={styles.quiet}>
                {intl.formatMessage(caseMessages.noRight, { key: issue.key })}
              </p>
            )}
            {isEmpty ? (
              <p>{intl.formatMessage(caseMessages.emptyForReader, { key: issue.key })}</p>
            ) : (
              <TextsRead written={texts.draft.base} />
            )}
          </>
        )}
        <CaseFactsParts {...parts} />
        <CaseHistoryPart revision={texts.draft.revision} />
      </div>
      <PrintedCase written={texts.draft.base} facts={facts} progress={children} />
    </CaseOn>
  );
}
