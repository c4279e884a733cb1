import { useIntl } from 'react-intl';
import { checkedMessages } from '../../messages/overview';
import type { CheckedPart, CheckedParts } from '../checked-parts';

/** What was checked, what is still being read, and what could not be checked. */
export function CheckedLine({ parts }: { readonly parts: CheckedParts }) {
  const intl = useIntl();
  const { epics, done, reading, missing } = parts;
  const list = (names: readonly CheckedPart[]): string =>
    intl.formatList(names.map((name) => intl.formatMessage(checkedMessages[name])));
  // These two are part of the epics as long as they are there.
  const beside = done.filter((name) => name !== 'facts' && name !== 'children');
  const sentences = [
    intl.formatMessage(checkedMessages.done, { epics, count: beside.length, rest: list(beside) }),
    ...(reading.length > 0
      ? [intl.formatMessage(checkedMessages.reading, { what: list(reading) })]
      : []),
    ...(missing.length > 0
      ? [intl.formatMessage(checkedMessages.missing, { what: list(missing) })]
      : []),
  ];
  return <span role="status">{sentences.join(' ')}</span>;
}
