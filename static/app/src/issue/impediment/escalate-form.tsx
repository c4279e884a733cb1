import { useIntl } from 'react-intl';
import type { ImpedimentLevel } from '../../../../../src/domain/impediments/record';
import { useNames } from '../../impediment-record/use-names';
import { impedimentMessages } from '../../messages/impediment-words';
import { impedimentStepMessages as words } from '../../messages/issue-impediment';
import { RecordStepForm } from './record-step-form';
import type { ImpedimentSubject } from './subject';

interface Props {
  readonly subject: ImpedimentSubject;
  readonly to: ImpedimentLevel;
  readonly onClose: () => void;
}

/** Says who will have it before it goes up. */
export function EscalateForm({ subject, to, onClose }: Props) {
  const intl = useIntl();
  const owner = to === 'team' ? null : subject.settings.impediments.levelOwners[to];
  const names = useNames([owner]);
  const name =
    owner === null ? '' : (names.get(owner) ?? intl.formatMessage(impedimentMessages.somebody));
  return (
    <RecordStepForm
      subject={subject}
      title={intl.formatMessage(words.escalateTitle, { level: to })}
      submit={intl.formatMessage(words.escalate)}
      read={() => ({ kind: 'escalate', to })}
      onClose={onClose}
      isPlain
    >
      <p>
        {intl.formatMessage(owner === null ? words.escalateNobody : words.escalateOwner, { name })}
      </p>
    </RecordStepForm>
  );
}
