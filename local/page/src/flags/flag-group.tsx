import { useSyncExternalStore } from 'react';
import { useServices } from '../shell/services-context';
import { FlagCard } from './flag-card';
import styles from './flags.module.css';

/** Flags at the lower left, above everything else, as in Jira. */
export function FlagGroup() {
  const { flags } = useServices();
  const shown = useSyncExternalStore(flags.listen, flags.flags);
  return (
    <section className={styles.group} aria-label="Messages">
      {shown.map((flag) => (
        <FlagCard key={flag.id} flag={flag} onClose={flags.close} />
      ))}
    </section>
  );
}
