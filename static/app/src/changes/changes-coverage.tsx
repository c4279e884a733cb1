import { useIntl } from 'react-intl';
import { changesCoverageMessages } from '../messages/changes';
import type { ChangesPicture } from './changes-picture';
import { coverageInWords } from './coverage-words';
import styles from './changes.module.css';

interface Props {
  readonly picture: ChangesPicture;
  readonly project: string | null;
}

const LIMITS = ['removed', 'access', 'backAgain', 'sprints', 'halves'] as const;

/** What the comparison rests on, and what it cannot know. */
export function ChangesCoverage({ picture, project }: Props) {
  const intl = useIntl();
  return (
    <div className={styles.coverage}>
      <p>
        {coverageInWords(picture, picture.linked, intl)}
        {project !== null && ` ${intl.formatMessage(changesCoverageMessages.project, { project })}`}
      </p>
      <details>
        <summary>{intl.formatMessage(changesCoverageMessages.limits)}</summary>
        <ul>
          {LIMITS.map((limit) => (
            <li key={limit}>{intl.formatMessage(changesCoverageMessages[limit])}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
