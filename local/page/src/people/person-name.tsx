import type { Person } from '../rest/issue-schemas';
import { Avatar } from './avatar';
import styles from './person-name.module.css';

/** A person as lists show them; null is nobody. */
export function PersonName({
  person,
  nobody,
}: {
  readonly person: Pick<Person, 'displayName'> | null;
  readonly nobody: string;
}) {
  if (person === null) return <span className={styles.nobody}>{nobody}</span>;
  return (
    <span className={styles.person}>
      <Avatar name={person.displayName} size="small" />
      {person.displayName}
    </span>
  );
}
