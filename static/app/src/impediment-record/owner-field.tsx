import { useQuery } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { findPeople, type FoundPerson } from '../../../../src/jira/find-people';
import { viewerConnection } from '../bridge/viewer-transport';
import { impedimentFormMessages } from '../messages/impediment-forms';
import { usePaused } from '../shell/use-paused';
import { errorInWords } from '../states/error-words';
import styles from './record-form.module.css';

/** Whom a form names: nobody, a person, or a name that was only begun. */
export type ChosenOwner =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'person'; readonly accountId: string; readonly name: string }
  | { readonly kind: 'begun'; readonly text: string };

export function ownerOfAccount(
  accountId: string | null,
  names: ReadonlyMap<string, string>,
  somebody: string,
): ChosenOwner {
  if (accountId === null) return { kind: 'nobody' };
  return { kind: 'person', accountId, name: names.get(accountId) ?? somebody };
}

interface Props {
  readonly owner: ChosenOwner;
  readonly onOwner: (owner: ChosenOwner) => void;
  /** Whether what is begun only is said to be a fault already. */
  readonly isChecked: boolean;
  /** "Owner", if left out. */
  readonly label?: string;
}

const TYPING_PAUSE_MS = 250;
const NOBODY: readonly FoundPerson[] = [];

/** Finds a person while somebody types, and has them chosen by mouse or by arrow keys and Enter. */
export function OwnerField({ owner, onOwner, isChecked, label }: Props) {
  const intl = useIntl();
  const id = useId();
  const [active, setActive] = useState(-1);
  const [isOpen, setIsOpen] = useState(false);
  const text = textOf(owner);
  const wanted = owner.kind === 'begun' ? owner.text.trim() : '';
  const asked = usePaused(wanted, TYPING_PAUSE_MS);
  const search = useQuery({
    queryKey: ['find-people', asked],
    queryFn: () => findPeople(viewerConnection, asked),
    enabled: asked !== '' && wanted !== '',
  });
  const found = wanted === '' ? NOBODY : (search.data ?? NOBODY);
  const isListed = isOpen && found.length > 0;
  const choose = ({ accountId, name }: FoundPerson): void => {
    setIsOpen(false);
    setActive(-1);
    onOwner({ kind: 'person', accountId, name });
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (found.length === 0) return;
      event.preventDefault();
      setIsOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : found.length - 1;
      setActive(active < 0 ? (step === 1 ? 0 : step) : (active + step) % found.length);
    } else if (event.key === 'Enter' && isListed) {
      event.preventDefault();
      const person = found[active] ?? (found.length === 1 ? found[0] : undefined);
      if (person) choose(person);
    } else if (event.key === 'Escape' && isListed) {
      event.stopPropagation();
      setIsOpen(false);
    }
  };
  const isFault = isChecked && owner.kind === 'begun';
  const isSearching = wanted !== '' && (search.isFetching || wanted !== asked);
  const status = (): string => {
    if (isFault) return intl.formatMessage(impedimentFormMessages.ownerUnfinished);
    if (owner.kind === 'person') {
      return intl.formatMessage(impedimentFormMessages.ownerChosen, { name: owner.name });
    }
    if (wanted === '') return intl.formatMessage(impedimentFormMessages.ownerHint);
    if (isSearching) return intl.formatMessage(impedimentFormMessages.ownerSearching);
    if (search.error !== null) return errorInWords(search.error, intl);
    return found.length === 0
      ? intl.formatMessage(impedimentFormMessages.ownerNone)
      : intl.formatMessage(impedimentFormMessages.ownerFound, { count: found.length });
  };
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {label ?? intl.formatMessage(impedimentFormMessages.owner)}
      </label>
      <input
        id={id}
        className={styles.input}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={isListed ? `${id}-list` : undefined}
        aria-activedescendant={isListed && active >= 0 ? `${id}-${String(active)}` : undefined}
        aria-describedby={`${id}-status`}
        aria-invalid={isFault}
        value={text}
        onChange={({ target: { value } }) => {
          setActive(-1);
          setIsOpen(true);
          onOwner(value.trim() === '' ? { kind: 'nobody' } : { kind: 'begun', text: value });
        }}
        onKeyDown={press}
      />
      {isListed && (
        <ul
          id={`${id}-list`}
          role="listbox"
          aria-label={intl.formatMessage(impedimentFormMessages.people)}
          className={styles.people}
        >
          {found.map((person, position) => (
            <li
              key={person.accountId}
              id={`${id}-${String(position)}`}
              role="option"
              aria-selected={position === active}
              className={styles.person}
              // Pressing would take the focus out of the field before the click arrives.
              onMouseDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                choose(person);
              }}
            >
              <bdi>{person.name}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p id={`${id}-status`} role="status" className={isFault ? styles.fault : styles.hint}>
        {status()}
      </p>
    </div>
  );
}

function textOf(owner: ChosenOwner): string {
  if (owner.kind === 'nobody') return '';
  return owner.kind === 'person' ? owner.name : owner.text;
}
