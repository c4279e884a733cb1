import choice from '../fields/choice.module.css';

interface Props {
  readonly label: string;
  /** The words for belonging to none. */
  readonly none: string;
  readonly choices: readonly { readonly id: string; readonly name: string }[];
  /** Null: to none. */
  readonly value: string | null;
  readonly onChoose: (id: string | null) => void;
}

/** What a team or a train belongs to. */
export function Placed({ label, none, choices, value, onChoose }: Props) {
  return (
    <select
      aria-label={label}
      className={choice.select}
      value={value ?? ''}
      onChange={({ target }) => {
        onChoose(target.value === '' ? null : target.value);
      }}
    >
      <option value="">{none}</option>
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
