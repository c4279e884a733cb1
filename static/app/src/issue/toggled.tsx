import Button from '@atlaskit/button/new';
import { useState, type ReactNode } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import styles from './issue-panel.module.css';

interface Props {
  readonly show: MessageDescriptor;
  readonly hide: MessageDescriptor;
  readonly children: ReactNode;
}

/** What is loaded and shown only when somebody wants it; below the row of buttons. */
export function Toggled({ show, hide, children }: Props) {
  const intl = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button
        appearance="subtle"
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {intl.formatMessage(isOpen ? hide : show)}
      </Button>
      {isOpen && <div className={styles.tool}>{children}</div>}
    </>
  );
}
