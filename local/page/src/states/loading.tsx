import Spinner from '@atlaskit/spinner';
import styles from './states.module.css';

export function Loading({ what }: { readonly what: string }) {
  return (
    <div className={styles.loading} role="status">
      <Spinner size="medium" label="" />
      <span>Loading {what} …</span>
    </div>
  );
}
