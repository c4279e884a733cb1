import SectionMessage, { SectionMessageAction } from '@atlaskit/section-message';
import { sentencesOfError } from '../rest/jira-refusal';
import styles from './states.module.css';

interface FailureProps {
  readonly title: string;
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** What went wrong, in Jira's own sentences where Jira refused. */
export function Failure({ title, error, onRetry }: FailureProps) {
  return (
    <div role="alert" className={styles.failure}>
      <SectionMessage
        appearance="error"
        title={title}
        {...(onRetry === undefined
          ? {}
          : {
              actions: [
                <SectionMessageAction key="retry" onClick={onRetry}>
                  Try again
                </SectionMessageAction>,
              ],
            })}
      >
        <>
          {sentencesOfError(error).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </>
      </SectionMessage>
    </div>
  );
}
