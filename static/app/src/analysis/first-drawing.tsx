import Spinner from '@atlaskit/spinner';
import { useIntl } from 'react-intl';
import { stateMessages } from '../messages/states';

/** Where most sites are drawn by then nothing flickers. */
const SOON_MS = 300;

/** Everything was read, and nothing of it is drawn yet. */
export function FirstDrawing() {
  return <Spinner label={useIntl().formatMessage(stateMessages.loading)} delay={SOON_MS} />;
}
