import Popup from '@atlaskit/popup';
import Textfield from '@atlaskit/textfield';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Avatar } from '../people/avatar';
import { switchPerson } from '../rest/host-calls';
import { sentencesOfError } from '../rest/jira-refusal';
import { findInPeople } from './find-in-people';
import styles from './person-menu.module.css';
import { useServices, useSite } from './services-context';

const MOST_SHOWN = 50;

/** Who looks, and the choice of somebody else: everything is then answered as for that person. */
export function PersonMenu() {
  const [isOpen, setOpen] = useState(false);
  const { person } = useSite();
  return (
    <Popup
      isOpen={isOpen}
      placement="bottom-end"
      role="dialog"
      label="Choose the person looking"
      onClose={() => {
        setOpen(false);
      }}
      content={() => <PersonChoice />}
      trigger={({ ref, 'aria-controls': controls, 'aria-expanded': isExpanded }) => (
        <button
          type="button"
          ref={ref}
          className={styles.trigger}
          aria-controls={controls}
          aria-expanded={isExpanded}
          aria-haspopup="dialog"
          aria-label={`You are looking as ${person.displayName}. Choose somebody else`}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <Avatar name={person.displayName} size="medium" />
        </button>
      )}
    />
  );
}

function PersonChoice() {
  const { person, people } = useSite();
  const { flags } = useServices();
  const [words, setWords] = useState('');
  const fieldId = useId();
  const found = findInPeople(people, words);
  const choice = useMutation({
    mutationFn: switchPerson,
    onSuccess: () => {
      window.location.reload();
    },
    onError: (error) => {
      flags.showFailure('The person was not changed', sentencesOfError(error));
    },
  });
  return (
    <div className={styles.choice}>
      <p className={styles.present}>
        You are looking as <strong>{person.displayName}</strong>
        <span className={styles.groups}>{groupsOf(person.groups)}</span>
      </p>
      <label htmlFor={fieldId} className={styles.label}>
        Look as somebody else
      </label>
      <div className={styles.field}>
        <Textfield
          id={fieldId}
          autoFocus
          isCompact
          placeholder="Name or group"
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
          }}
        />
      </div>
      <ul className={styles.people}>
        {found.slice(0, MOST_SHOWN).map(({ accountId, displayName, groups }) => (
          <li key={accountId}>
            <button
              type="button"
              className={styles.person}
              disabled={choice.isPending}
              aria-current={accountId === person.accountId}
              onClick={() => {
                choice.mutate(accountId);
              }}
            >
              <Avatar name={displayName} size="small" />
              <span>
                {displayName}
                <span className={styles.groups}>{groupsOf(groups)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className={styles.count} role="status">
        {found.length > MOST_SHOWN
          ? `${String(found.length - MOST_SHOWN)} more: write a name to find them`
          : `${String(found.length)} of ${String(people.length)} people`}
      </p>
    </div>
  );
}

function groupsOf(groups: readonly string[]): string {
  return groups.length === 0 ? 'in no group' : groups.join(', ');
}
