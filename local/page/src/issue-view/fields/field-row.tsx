import type { ReactNode } from 'react';
import styles from './fields.module.css';

interface FieldRowProps {
  readonly name: string;
  /** The control the name belongs to. */
  readonly htmlFor: string;
  readonly children: ReactNode;
}

/** A field that can be changed. */
export function FieldRow({ name, htmlFor, children }: FieldRowProps) {
  return (
    <div className={styles.row}>
      <label className={styles.name} htmlFor={htmlFor}>
        {name}
      </label>
      <div className={styles.control}>{children}</div>
    </div>
  );
}

interface FactRowProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** A field that is only shown. */
export function FactRow({ name, children }: FactRowProps) {
  const isEmpty = children === '' || children === null;
  return (
    <dl className={styles.row}>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.fact}>
        {isEmpty ? <span className={styles.none}>None</span> : children}
      </dd>
    </dl>
  );
}
