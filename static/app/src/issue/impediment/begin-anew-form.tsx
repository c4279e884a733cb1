import { useIntl } from 'react-intl';
import { impedimentStepMessages, issueImpedimentMessages } from '../../messages/issue-impediment';
import { RecordStepForm } from './record-step-form';
import type { ImpedimentSubject } from './subject';

interface Props {
  readonly subject: ImpedimentSubject;
  readonly onClose: () => void;
}

/** Empties a record that cannot be read, so that something can be said again. */
export function BeginAnewForm({ subject, onClose }: Props) {
  const intl = useIntl();
  return (
    <RecordStepForm
      subject={subject}
      title={intl.formatMessage(issueImpedimentMessages.beginAnew)}
      submit={intl.formatMessage(issueImpedimentMessages.beginAnew)}
      read={() => ({ kind: 'begin-anew' })}
      onClose={onClose}
      isPlain
    >
      <p>{intl.formatMessage(impedimentStepMessages.anewNote)}</p>
    </RecordStepForm>
  );
}
