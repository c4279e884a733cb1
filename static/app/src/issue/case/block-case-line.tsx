import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useIntl } from 'react-intl';
import { EMPTY_CASE } from '../../../../../src/domain/business-case/case/business-case';
import { completenessOf } from '../../../../../src/domain/business-case/case/completeness';
import { verdictOf } from '../../../../../src/domain/business-case/case/decision';
import { countingScores } from '../../../../../src/domain/business-case/priority/scorers';
import { wsjfOf } from '../../../../../src/domain/business-case/priority/wsjf';
import type { SaidCase } from '../../../../../src/domain/work-items/work-item';
import { callResolver } from '../../bridge/call-resolver';
import { decisionInWords, registerName } from '../../case/case-words';
import { useCaseFacts } from '../../case/use-case-facts';
import { caseWordMessages } from '../../messages/case-words';
import { onDependenciesChanged } from '../changed-event';

interface Props {
  readonly issueId: string;
  readonly said: SaidCase;
  readonly className: string | undefined;
}

/**
 * The case of an epic in one line. The decision is the one of the log: what the issue's property says
 * about it can have been written by anybody.
 */
export function BlockCaseLine({ issueId, said, className }: Props) {
  const intl = useIntl();
  const { known, reload } = useCaseFacts(issueId);
  const refresh = useEffectEvent(reload);
  useEffect(() => onDependenciesChanged(issueId, refresh), [issueId]);
  const themeId = said.written?.themeId ?? null;
  const registers = useQuery({
    queryKey: ['registers'],
    queryFn: () => callResolver('readRegisters', {}),
    enabled: themeId !== null,
  });
  const kept = known?.facts ?? null;
  if (said.isUnreadable) {
    return <p className={className}>{intl.formatMessage(caseWordMessages.blockUnreadable)}</p>;
  }
  if (kept === null) return null;
  const { scores, basis } = countingScores(kept);
  if (said.written === null && basis === 'none' && kept.log.length === 0) {
    return <p className={className}>{intl.formatMessage(caseWordMessages.blockNone)}</p>;
  }
  const { wsjf } = wsjfOf(scores);
  const { percent } = completenessOf(said.written ?? EMPTY_CASE, scores);
  const facts = [
    intl.formatMessage(caseWordMessages.complete, { percent }),
    wsjf === null
      ? intl.formatMessage(caseWordMessages.notRanked)
      : intl.formatMessage(caseWordMessages.wsjf, { wsjf }),
    decisionInWords(verdictOf(kept.log), intl),
    themeId === null
      ? intl.formatMessage(caseWordMessages.noTheme)
      : registerName(themeId, registers.data?.themes, intl),
  ];
  return (
    <p className={className}>
      {intl.formatMessage(caseWordMessages.block, { facts: facts.join(' · ') })}
    </p>
  );
}
