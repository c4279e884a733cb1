import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Neighbour } from '../../../../src/use-cases/neighbourhood';
import { panelMessages } from '../messages/issue';
import { errorInWords } from '../states/error-words';

interface Props {
  readonly unread: readonly Neighbour[];
  readonly onReadMore: (ids: readonly string[]) => Promise<void>;
}

/** The neighbours links name whose dates were not read yet, as a number that can be pressed. */
export function ShowMore({ unread, onReadMore }: Props) {
  const intl = useIntl();
  const [isReading, setIsReading] = useState(false);
  const [error, setError] = useState<unknown>(null);
  if (unread.length === 0) return null;
  const read = async (): Promise<void> => {
    setIsReading(true);
    setError(null);
    try {
      await onReadMore(unread.map(({ id }) => id));
    } catch (problem) {
      setError(problem);
    } finally {
      setIsReading(false);
    }
  };
  return (
    <div>
      <Button
        appearance="subtle"
        spacing="compact"
        isDisabled={isReading}
        onClick={() => {
          void read();
        }}
      >
        {isReading
          ? intl.formatMessage(panelMessages.moreLoading)
          : intl.formatMessage(panelMessages.more, { count: unread.length })}
      </Button>
      {error !== null && <p role="alert">{errorInWords(error, intl)}</p>}
    </div>
  );
}
