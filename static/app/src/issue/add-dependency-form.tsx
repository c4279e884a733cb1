import { useQuery } from '@tanstack/react-query';
import { useId, useState, type KeyboardEvent } from 'react';
import { useIntl } from 'react-intl';
import { readLinkChoices } from '../../../../src/jira/link-choices';
import type { WantedDependency } from '../../../../src/use-cases/link-issues';
import { viewerConnection } from '../bridge/viewer-transport';
import { stepsOf } from '../contract/steps';
import { StepForm } from '../contract/step-form';
import { addMessages } from '../messages/add-dependency';
import { contractFormMessages } from '../messages/contract-forms';
import { formMessages } from '../messages/link-form';
import { FailedState } from '../states/failed-state';
import styles from './add-dependency-form.module.css';
import { LinkForm, type Linked } from './link-form';
import { LoadingLines } from './loading-lines';
import { neighbourEnd } from './panel-contracts';
import { PartyForm } from './party-form';
import type { NeighbourhoodInUse } from './use-neighbourhood';
import { WayChoice, type Way } from './way-choice';

export interface AddProps {
  readonly issue: { readonly id: string; readonly key: string };
  readonly known: NonNullable<NeighbourhoodInUse['known']>;
  readonly onAdd: (wanted: WantedDependency, otherKey: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** Asks what waits for what, links it, and offers to ask for a date at once. */
export function AddDependencyForm(props: AddProps) {
  const { issue, known, onClose } = props;
  const intl = useIntl();
  const rules = known.inUse.settings.linkTypes;
  const choices = useQuery({
    queryKey: ['link-choices', issue.id],
    queryFn: () => readLinkChoices(viewerConnection, issue.id, rules),
  });
  const [way, setWay] = useState<Way>('providers');
  const [linked, setLinked] = useState<Linked | null>(null);
  const titleId = useId();
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <section aria-labelledby={titleId} className={styles.form} onKeyDown={closeOnEscape}>
      <h2 id={titleId} className={styles.title}>
        {intl.formatMessage(formMessages.title)}
      </h2>
      {linked !== null ? (
        <AskAfterwards {...props} linked={linked} />
      ) : choices.data ? (
        <div className={styles.fields}>
          <WayChoice way={way} onChange={setWay} />
          {way === 'party' ? (
            <PartyForm known={known} onClose={onClose} />
          ) : (
            <LinkForm
              key={way}
              {...props}
              side={way}
              choices={choices.data}
              onLinked={(made) => {
                if (way === 'providers' && mayBeAsked(known)) setLinked(made);
                else onClose();
              }}
            />
          )}
        </div>
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

function mayBeAsked({ view }: AddProps['known']): boolean {
  return !view.focus.unreadableHalves.includes('asks');
}

/** The link is made; whoever waits usually wants to know until when. */
function AskAfterwards({
  known: { view },
  linked,
  onClose,
}: AddProps & { readonly linked: Linked }) {
  const intl = useIntl();
  const providers = view.of(view.focusId, 'providers');
  const neighbour = providers.find(({ id }) => id === linked.id);
  if (neighbour === undefined) return <LoadingLines count={3} />;
  const end = neighbourEnd(view, 'providers', neighbour);
  if (!stepsOf(end).own.includes('ask')) {
    return <p className={styles.note}>{intl.formatMessage(addMessages.askedAlready)}</p>;
  }
  return (
    <div className={styles.embedded}>
      <p className={styles.note}>
        {intl.formatMessage(addMessages.linkedNowAsk, { key: linked.key })}
      </p>
      <StepForm
        step="ask"
        end={end}
        onClose={onClose}
        leaveWords={intl.formatMessage(contractFormMessages.notNow)}
      />
    </div>
  );
}
