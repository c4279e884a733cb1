import { useQuery } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { findIssues, type FoundIssue } from '../../../../src/jira/find-issues';
import { viewerConnection } from '../bridge/viewer-transport';
import { formMessages } from '../messages/link-form';
import { usePaused } from '../shell/use-paused';
import { errorInWords } from '../states/error-words';
import { nextActive } from './issue-choices';
import styles from './issue-search.module.css';

interface Props {
  readonly label: string;
  /** Of the issue that is chosen. */
  readonly chosenKey: string | null;
  readonly onChoose: (issue: FoundIssue | null) => void;
  /** Those of the found ones that may be chosen. */
  readonly narrow: (found: readonly FoundIssue[]) => readonly FoundIssue[];
}

const TYPING_PAUSE_MS = 250;

/** Finds an issue while somebody types, and has it chosen by mouse or by arrow keys and Enter. */
export function IssueSearch({ label, chosenKey, onChoose, narrow }: Props) {
  const intl = useIntl();
  const id = useId();
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [isOpen, setIsOpen] = useState(false);
  const asked = usePaused(text.trim(), TYPING_PAUSE_MS);
  const search = useQuery({
    queryKey: ['find-issues', asked],
    queryFn: () => findIssues(viewerConnection, asked),
    enabled: asked !== '' && chosenKey === null,
  });
  const found = narrow(search.data ?? []);
  const isListed = isOpen && chosenKey === null && found.length > 0;

  const type = (typed: string): void => {
    setText(typed);
    setActive(-1);
    setIsOpen(true);
    if (chosenKey !== null) onChoose(null);
  };
  const choose = (issue: FoundIssue): void => {
    setText(`${issue.key} ${issue.summary}`);
    setIsOpen(false);
    onChoose(issue);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setIsOpen(true);
      setActive(nextActive(active, found.length, event.key === 'ArrowDown' ? 1 : -1));
    } else if (event.key === 'Enter') {
      const issue = isListed ? found[active] : undefined;
      if (chosenKey === null) event.preventDefault();
      if (issue) choose(issue);
    } else if (event.key === 'Escape' && isListed) {
      event.stopPropagation();
      setIsOpen(false);
    }
  };

  const isSearching =
    chosenKey === null && text.trim() !== '' && (search.isFetching || text.trim() !== asked);
  const status =
    chosenKey !== null
      ? intl.formatMessage(formMessages.chosen, { key: chosenKey })
      : text.trim() === ''
        ? intl.formatMessage(formMessages.searchHint)
        : isSearching
          ? intl.formatMessage(formMessages.searching)
          : search.error !== null
            ? errorInWords(search.error, intl)
            : found.length === 0
              ? intl.formatMessage(formMessages.foundNone)
              : intl.formatMessage(formMessages.found, { count: found.length });
  return (
    <div className={styles.search}>
      <label htmlFor={`${id}-input`} className={styles.label}>
        {label}
      </label>
      <input
        id={`${id}-input`}
        className={styles.input}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={isListed ? `${id}-list` : undefined}
        aria-activedescendant={isListed && active >= 0 ? `${id}-${String(active)}` : undefined}
        aria-describedby={`${id}-status`}
        value={text}
        onChange={(event) => {
          type(event.target.value);
        }}
        onKeyDown={press}
      />
      {isListed && (
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label={intl.formatMessage(formMessages.choices)}
          className={styles.list}
        >
          {found.map((issue, position) => (
            <li
              key={issue.id}
              id={`${id}-${String(position)}`}
              role="option"
              aria-selected={position === active}
              className={styles.option}
              // Pressing would take the focus out of the field before the click arrives.
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                choose(issue);
              }}
            >
              <span className={styles.key}>{issue.key}</span> <bdi>{issue.summary}</bdi>{' '}
              <span className={styles.subtle}>{issue.status}</span>
            </li>
          ))}
        </ul>
      )}
      <p id={`${id}-status`} role="status" className={styles.status}>
        {status}
      </p>
    </div>
  );
}
