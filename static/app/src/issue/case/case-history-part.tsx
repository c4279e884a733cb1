import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { CaseHistory } from '../../case/case-history';
import { caseHistoryMessages } from '../../messages/case-saving';

/** The history is read when somebody wants it. */
export function CaseHistoryPart({ revision }: { readonly revision: number }) {
  const intl = useIntl();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <div>
        <Button
          appearance="subtle"
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {intl.formatMessage(isOpen ? caseHistoryMessages.hide : caseHistoryMessages.show)}
        </Button>
      </div>
      {isOpen && <CaseHistory revision={revision} />}
    </>
  );
}
