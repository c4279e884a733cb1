import { useId } from 'react';
import { useIntl } from 'react-intl';
import styles from '../fields/choice.module.css';
import { inboxMessages } from '../messages/inbox';
import { EVERYONE, type Whose } from './whose';

interface Props {
  readonly whose: Whose;
  /** Whoever the page opens with. */
  readonly first: Whose;
  readonly teams: readonly string[];
  /** Null: the first. */
  readonly onChoose: (whose: Whose | null) => void;
}

const ALL = 'all';
const PROJECT = 'project';
const TEAM = 'team ';

/** Whose inbox it is; the browser's own list, which people can search by typing. */
export function TeamChoice({ whose, first, teams, onChoose }: Props) {
  const intl = useIntl();
  const id = useId();
  // A link may name a team this person does not see; it stays visible, so that it can be left.
  const isStrange = whose.kind === 'team' && !teams.includes(whose.name);
  const names = isStrange ? [whose.name, ...teams] : teams;
  const choose = (value: string): void => {
    if (value === valueOf(first)) onChoose(null);
    else if (value === ALL) onChoose(EVERYONE);
    else if (value.startsWith(TEAM)) onChoose({ kind: 'team', name: value.slice(TEAM.length) });
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{intl.formatMessage(inboxMessages.whose)}</label>
      <select
        id={id}
        className={styles.select}
        value={valueOf(whose)}
        onChange={(event) => {
          choose(event.target.value);
        }}
      >
        <option value={ALL}>{intl.formatMessage(inboxMessages.everyone)}</option>
        {first.kind === 'project' && (
          <option value={PROJECT}>
            {intl.formatMessage(inboxMessages.wholeProject, { project: first.key })}
          </option>
        )}
        {names.map((name) => (
          <option key={name} value={`${TEAM}${name}`}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function valueOf(whose: Whose): string {
  if (whose.kind === 'team') return `${TEAM}${whose.name}`;
  return whose.kind === 'project' ? PROJECT : ALL;
}
