import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import type { Settings } from '../../../../src/contract/settings';
import { notify } from '../bridge/flags';
import { savedSearchMessages } from '../messages/inbox-bulk';
import styles from './inbox.module.css';
import { isTeamLeftOut, savedSearches } from './saved-searches';
import type { Whose } from './whose';

interface Props {
  readonly whose: Whose;
  readonly team: Settings['team'];
}

/** Searches to copy, for teams who live in Jira's own lists. */
export function SavedSearchesBox({ whose, team }: Props) {
  const intl = useIntl();
  const copy = async (jql: string): Promise<void> => {
    const id = 'inbox-search';
    try {
      await navigator.clipboard.writeText(jql);
      notify({ id, type: 'success', title: intl.formatMessage(savedSearchMessages.copied) });
    } catch {
      notify({ id, type: 'warning', title: intl.formatMessage(savedSearchMessages.notCopied) });
    }
  };
  return (
    <details className={styles.searches}>
      <summary>{intl.formatMessage(savedSearchMessages.title)}</summary>
      <p className={styles.quiet}>{intl.formatMessage(savedSearchMessages.explanation)}</p>
      {isTeamLeftOut(whose, team) && (
        <p className={styles.quiet}>{intl.formatMessage(savedSearchMessages.fieldTeam)}</p>
      )}
      {savedSearches(whose, team).map(({ name, jql }) => (
        <div key={name} className={styles.search}>
          <span>{intl.formatMessage(savedSearchMessages[name])}</span>
          <code>{jql}</code>
          <Button
            spacing="compact"
            aria-label={intl.formatMessage(savedSearchMessages.copyNamed, {
              name: intl.formatMessage(savedSearchMessages[name]),
            })}
            onClick={() => {
              void copy(jql);
            }}
          >
            {intl.formatMessage(savedSearchMessages.copy)}
          </Button>
        </div>
      ))}
    </details>
  );
}
