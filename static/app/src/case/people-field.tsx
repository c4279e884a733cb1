import { useState } from 'react';
import { useIntl, type MessageDescriptor } from 'react-intl';
import { OwnerField, type ChosenOwner } from '../impediment-record/owner-field';
import { useNames } from '../impediment-record/use-names';
import { caseTextMessages } from '../messages/case-texts';
import { caseWordMessages } from '../messages/case-words';
import styles from './case-fields.module.css';

interface Props {
  readonly title: MessageDescriptor;
  readonly note: MessageDescriptor;
  readonly add: MessageDescriptor;
  /** Account ids. */
  readonly people: readonly string[];
  readonly most: number;
  /** Null: they can only be read. */
  readonly onPeople: ((people: readonly string[]) => void) | null;
}

const NOBODY: ChosenOwner = { kind: 'nobody' };

/** People by name, as the viewer may see them. */
export function PeopleField({ title, note, add, people, most, onPeople }: Props) {
  const intl = useIntl();
  const names = useNames(people);
  const [begun, setBegun] = useState<ChosenOwner>(NOBODY);
  return (
    <div className={styles.stack}>
      <h3 className={styles.subheading}>{intl.formatMessage(title)}</h3>
      <p className={styles.quiet}>{intl.formatMessage(note)}</p>
      {people.length === 0 ? (
        <p className={styles.quiet}>{intl.formatMessage(caseTextMessages.nobody)}</p>
      ) : (
        <ul className={styles.chips}>
          {people.map((accountId) => {
            const name = names.get(accountId) ?? intl.formatMessage(caseWordMessages.somebody);
            return (
              <li key={accountId} className={styles.chip}>
                <bdi>{name}</bdi>
                {onPeople !== null && (
                  <button
                    type="button"
                    className={styles.away}
                    aria-label={intl.formatMessage(caseTextMessages.takeAway, { name })}
                    onClick={() => {
                      onPeople(people.filter((other) => other !== accountId));
                    }}
                  >
                    ×
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {onPeople !== null && people.length < most && (
        <OwnerField
          label={intl.formatMessage(add)}
          owner={begun}
          isChecked={false}
          onOwner={(owner) => {
            if (owner.kind !== 'person') {
              setBegun(owner);
              return;
            }
            setBegun(NOBODY);
            if (!people.includes(owner.accountId)) onPeople([...people, owner.accountId]);
          }}
        />
      )}
    </div>
  );
}
