import Button from '@atlaskit/button/new';
import { useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { Portfolio } from '../../../../../src/use-cases/analyse-portfolio';
import { impedimentOf } from '../../../../../src/use-cases/impediments/impediment-of';
import { issueImpedimentMessages } from '../../messages/issue-impediment';
import panelStyles from '../issue-panel.module.css';
import { focusSection } from './focus-section';
import { stepsOf } from './impediment-steps';
import { isShown } from './shown';
import { StepForm } from './step-form';
import type { ImpedimentSubject } from './subject';

interface Props {
  readonly subject: ImpedimentSubject;
  readonly portfolio: Portfolio;
}

const NOBODY: ReadonlyMap<string, string> = new Map();

/** Raises an impediment where nothing is said about one yet; else its own part of the panel does. */
export function RaiseButton({ subject, portfolio }: Props) {
  const intl = useIntl();
  const { item, settings } = subject;
  const { key } = item;
  const of = useMemo(() => impedimentOf(portfolio, settings, key), [portfolio, settings, key]);
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { isUnreadable } = item.impediment;
  const isDone = portfolio.policy.status.isDone(item.status);
  const isOffered =
    !isShown(of, { isUnreadable, ...subject }) &&
    stepsOf(of, { isUnreadable, isDone }).includes('raise');
  // What was typed stays, also where somebody else has raised it meanwhile.
  if (!isOffered && !isOpen) return null;
  return (
    <>
      <Button
        ref={opener}
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {intl.formatMessage(issueImpedimentMessages.raise)}
      </Button>
      {isOpen && (
        <div className={panelStyles.tool}>
          <StepForm
            step="raise"
            subject={subject}
            names={NOBODY}
            onClose={() => {
              setIsOpen(false);
              focusSection(() => opener.current);
            }}
          />
        </div>
      )}
    </>
  );
}
