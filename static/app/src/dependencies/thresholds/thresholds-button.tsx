import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import { limitMessages } from '../../messages/health-limits';

interface Props {
  readonly isOpen: boolean;
  /** Of what it opens. */
  readonly controls: string;
  readonly onToggle: () => void;
}

/** Opens and closes the thresholds. */
export function ThresholdsButton({ isOpen, controls, onToggle }: Props) {
  const intl = useIntl();
  return (
    <Button aria-expanded={isOpen} aria-controls={controls} onClick={onToggle}>
      {intl.formatMessage(limitMessages.button)}
    </Button>
  );
}
