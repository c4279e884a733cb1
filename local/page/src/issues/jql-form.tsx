import Button from '@atlaskit/button/new';
import SearchIcon from '@atlaskit/icon/core/search';
import Textfield from '@atlaskit/textfield';
import { useId, useState } from 'react';
import styles from './issues.module.css';

interface JqlFormProps {
  readonly jql: string;
  readonly onAsk: (text: string) => void;
}

export function JqlForm({ jql, onAsk }: JqlFormProps) {
  const [text, setText] = useState(jql);
  const fieldId = useId();
  return (
    <form
      role="search"
      className={styles.search}
      onSubmit={(event) => {
        event.preventDefault();
        onAsk(text.trim());
      }}
    >
      <label className={styles.label} htmlFor={fieldId}>
        JQL or an issue key
      </label>
      <div className={styles.field}>
        <Textfield
          id={fieldId}
          isCompact
          isMonospaced
          spellCheck={false}
          autoComplete="off"
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </div>
      <Button type="submit" appearance="primary" iconBefore={SearchIcon}>
        Search
      </Button>
    </form>
  );
}
