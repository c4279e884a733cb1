import { useIntl } from 'react-intl';
import { MOST_STREAMS, MOST_TRAINS } from '../../../../src/contract/organisation-settings';
import type { FormAction, SettingsForm } from '../admin/settings/settings-form';
import { organisationMessages } from '../messages/organisation';
import { AddName } from './add-name';
import { NamedEntry } from './named-entry';
import {
  newId,
  ORGANISATION_KEY,
  withoutStream,
  withoutTrain,
  withRegister,
  withStream,
  withTrain,
  withTrainIn,
  type Register,
} from './organisation-edits';
import styles from './organisation.module.css';
import { PasteTeams } from './paste-teams';
import { Placed } from './placed';
import type { FoundTeams } from '../analysis/found-teams';
import { TeamTable } from './team-table';

export interface EditorProps {
  readonly form: SettingsForm;
  readonly dispatch: (action: FormAction) => void;
  /** Null: nobody looked for them. */
  readonly found: FoundTeams | null;
}

/** Trains, value streams and the teams in them, to change. */
export function OrganisationEditor({ form, dispatch, found }: EditorProps) {
  const intl = useIntl();
  const { organisation } = form.draft;
  const { trains, valueStreams } = organisation;
  /** False where the schema refuses it. */
  const change = (register: Register, key = ORGANISATION_KEY): boolean => {
    const settings = withRegister(form.draft, register);
    if (settings === null) return false;
    dispatch({ kind: 'changed', key, settings });
    return true;
  };
  const rename = (id: string, text: string, renamed: (name: string) => Register): void => {
    const key = `${ORGANISATION_KEY}.${id}`;
    if (!change(renamed(text.trim()), key)) dispatch({ kind: 'mistyped', key, text });
  };
  const typed = (id: string): string | undefined => form.faulty.get(`${ORGANISATION_KEY}.${id}`);
  const streamOf = (trainId: string): string | null =>
    valueStreams.find((stream) => stream.trains.includes(trainId))?.id ?? null;
  return (
    <div className={styles.editor}>
      <div className={styles.lists}>
        <fieldset className={styles.list}>
          <legend>{intl.formatMessage(organisationMessages.trains)}</legend>
          {trains.length === 0 && (
            <p className={styles.quiet}>{intl.formatMessage(organisationMessages.noTrains)}</p>
          )}
          {trains.map(({ id, name, teams }) => (
            <NamedEntry
              key={id}
              name={name}
              typed={typed(id)}
              label={intl.formatMessage(organisationMessages.trainName)}
              count={intl.formatMessage(organisationMessages.teamCount, { count: teams.length })}
              onName={(text) => {
                rename(id, text, (next) => withTrain(organisation, id, next));
              }}
              onRemove={() => {
                change(withoutTrain(organisation, id), `${ORGANISATION_KEY}.${id}`);
              }}
            >
              {valueStreams.length > 0 && (
                <Placed
                  label={intl.formatMessage(organisationMessages.trainStreamOf, { name })}
                  none={intl.formatMessage(organisationMessages.noStream)}
                  choices={valueStreams}
                  value={streamOf(id)}
                  onChoose={(stream) => {
                    change(withTrainIn(organisation, id, stream));
                  }}
                />
              )}
            </NamedEntry>
          ))}
          {trains.length < MOST_TRAINS && (
            <AddName
              label={intl.formatMessage(organisationMessages.addTrain)}
              onAdd={(name) =>
                change(withTrain(organisation, newId(name, crypto.randomUUID()), name))
              }
            />
          )}
        </fieldset>
        <fieldset className={styles.list}>
          <legend>{intl.formatMessage(organisationMessages.streams)}</legend>
          {valueStreams.map(({ id, name, trains: ids }) => (
            <NamedEntry
              key={id}
              name={name}
              typed={typed(id)}
              label={intl.formatMessage(organisationMessages.streamName)}
              count={intl.formatMessage(organisationMessages.trainCount, { count: ids.length })}
              onName={(text) => {
                rename(id, text, (next) => withStream(organisation, id, next));
              }}
              onRemove={() => {
                change(withoutStream(organisation, id), `${ORGANISATION_KEY}.${id}`);
              }}
            />
          ))}
          {valueStreams.length < MOST_STREAMS && (
            <AddName
              label={intl.formatMessage(organisationMessages.addStream)}
              onAdd={(name) =>
                change(withStream(organisation, newId(name, crypto.randomUUID()), name))
              }
            />
          )}
        </fieldset>
      </div>
      <TeamTable register={organisation} found={found} onChange={change} />
      <PasteTeams register={organisation} onChange={change} />
    </div>
  );
}
