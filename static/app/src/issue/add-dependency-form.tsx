import Button from '@atlaskit/button/new';
import { useQuery } from '@tanstack/react-query';
import { useId, useState, type SubmitEvent, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import type { FoundIssue } from '../../../../src/jira/find-issues';
import { readLinkChoices, type LinkChoices } from '../../../../src/jira/link-choices';
import {
  needsRightOn,
  type WaitingType,
  type WantedDependency,
} from '../../../../src/use-cases/link-issues';
import type { Side } from '../../../../src/use-cases/neighbourhood';
import { viewerConnection } from '../bridge/viewer-transport';
import { formMessages } from '../messages/issue';
import { FailedState } from '../states/failed-state';
import styles from './add-dependency-form.module.css';
import { linkable, usualType, wordingAtFocus } from './issue-choices';
import { IssueSearch } from './issue-search';
import { LoadingLines } from './loading-lines';
import type { NeighbourhoodInUse } from './use-neighbourhood';

interface Props {
  readonly issue: { readonly id: string; readonly key: string };
  readonly known: NonNullable<NeighbourhoodInUse['known']>;
  readonly onAdd: (wanted: WantedDependency, otherKey: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks which issue, which of the two waits, and where the site has several kinds of link, which kind. */
export function AddDependencyForm(props: Props) {
  const { issue, known } = props;
  const intl = useIntl();
  const rules = known.inUse.settings.linkTypes;
  const choices = useQuery({
    queryKey: ['link-choices', issue.id],
    queryFn: () => readLinkChoices(viewerConnection, issue.id, rules),
  });
  const titleId = useId();
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') props.onClose();
  };
  return (
    <section aria-labelledby={titleId} className={styles.form} onKeyDown={closeOnEscape}>
      <h2 id={titleId} className={styles.title}>
        {intl.formatMessage(formMessages.title)}
      </h2>
      {choices.data ? (
        <Form {...props} choices={choices.data} />
      ) : choices.error ? (
        <FailedState
          error={choices.error}
          onRetry={() => {
            void choices.refetch();
          }}
        />
      ) : (
        <LoadingLines count={4} />
      )}
    </section>
  );
}

function Form({
  issue,
  known: { view, reading },
  onAdd,
  onClose,
  choices,
}: Props & { readonly choices: LinkChoices }) {
  const intl = useIntl();
  const [side, setSide] = useState<Side>('providers');
  const [chosen, setChosen] = useState<FoundIssue | null>(null);
  const [by, setBy] = useState(() => usualType(choices.types, reading));
  const [isBusy, setIsBusy] = useState(false);
  const [asksToChoose, setAsksToChoose] = useState(false);
  const reasonId = useId();
  if (by === null) return <p>{intl.formatMessage(formMessages.noTypes)}</p>;

  const wanted = { focusId: issue.id, otherId: chosen?.id ?? '', side, by };
  const isRefused = needsRightOn(wanted) === 'focus' && !choices.mayLink;
  const add = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (isRefused || isBusy) return;
    setAsksToChoose(chosen === null);
    if (chosen === null) return;
    setIsBusy(true);
    const isAdded = await onAdd(wanted, chosen.key);
    setIsBusy(false);
    if (isAdded) onClose();
  };
  const reason = isRefused
    ? intl.formatMessage(formMessages.noRight, { key: issue.key })
    : asksToChoose && chosen === null
      ? intl.formatMessage(formMessages.chooseFirst)
      : null;
  return (
    <form
      className={styles.fields}
      onSubmit={(event) => {
        void add(event);
      }}
    >
      <Direction
        side={side}
        onChange={(next) => {
          setSide(next);
          setChosen(null);
        }}
      />
      <IssueSearch
        key={side}
        label={intl.formatMessage(
          side === 'providers' ? formMessages.provider : formMessages.consumer,
        )}
        chosen={chosen}
        onChoose={setChosen}
        narrow={(found) => linkable(found, view, side)}
      />
      {choices.types.length > 1 && (
        <TypeChoice types={choices.types} side={side} chosen={by} onChange={setBy} />
      )}
      {reason !== null && (
        <p id={reasonId} role="alert" className={styles.reason}>
          {reason}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          type="submit"
          appearance="primary"
          isDisabled={isRefused}
          isLoading={isBusy}
          aria-describedby={reason === null ? undefined : reasonId}
        >
          {intl.formatMessage(formMessages.submit)}
        </Button>
        <Button appearance="subtle" onClick={onClose}>
          {intl.formatMessage(formMessages.cancel)}
        </Button>
      </div>
    </form>
  );
}

function Direction({
  side,
  onChange,
}: {
  readonly side: Side;
  readonly onChange: (side: Side) => void;
}) {
  const intl = useIntl();
  const name = useId();
  const words = { providers: formMessages.waitsFor, consumers: formMessages.waitedForBy };
  return (
    <fieldset className={styles.direction}>
      <legend className={styles.label}>{intl.formatMessage(formMessages.direction)}</legend>
      {(['providers', 'consumers'] as const).map((value) => (
        <label key={value} className={styles.radio}>
          <input
            type="radio"
            name={name}
            // The form was asked for: who works by keyboard goes on in it.
            autoFocus={value === 'providers'}
            checked={side === value}
            onChange={() => {
              onChange(value);
            }}
          />
          {intl.formatMessage(words[value])}
        </label>
      ))}
    </fieldset>
  );
}

function TypeChoice({
  types,
  side,
  chosen,
  onChange,
}: {
  readonly types: readonly WaitingType[];
  readonly side: Side;
  readonly chosen: WaitingType;
  readonly onChange: (type: WaitingType) => void;
}) {
  const intl = useIntl();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={styles.label}>
        {intl.formatMessage(formMessages.type)}
      </label>
      <select
        id={id}
        className={styles.select}
        value={chosen.type.id}
        onChange={(event) => {
          const next = types.find(({ type }) => type.id === event.target.value);
          if (next) onChange(next);
        }}
      >
        {types.map((candidate) => (
          <option key={candidate.type.id} value={candidate.type.id}>
            {intl.formatMessage(formMessages.typeOption, {
              name: candidate.type.name,
              wording: wordingAtFocus(candidate, side),
            })}
          </option>
        ))}
      </select>
    </div>
  );
}
