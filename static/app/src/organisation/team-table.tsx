import { Checkbox } from '@atlaskit/checkbox';
import TextField from '@atlaskit/textfield';
import { useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { FoundTeams } from '../analysis/found-teams';
import { organisationMessages } from '../messages/organisation';
import { withTeamIn, type Register } from './organisation-edits';
import styles from './organisation.module.css';
import { Placed } from './placed';
import { teamList } from './team-list';

interface Props {
  readonly register: Register;
  readonly found: FoundTeams | null;
  /** False where there is no room. */
  readonly onChange: (register: Register) => boolean;
}

/** The teams with their trains, to place one by one. */
export function TeamTable({ register, found, onChange }: Props) {
  const intl = useIntl();
  const [text, setText] = useState('');
  const [isOnlyWithout, setIsOnlyWithout] = useState(false);
  const [isFull, setIsFull] = useState(false);
  const teams = useMemo(() => teamList(register, found), [register, found]);
  const wanted = text.trim().toLowerCase();
  const shown = teams.filter(
    ({ team, trainId }) =>
      team.toLowerCase().includes(wanted) && !(isOnlyWithout && trainId !== null),
  );
  const without = teams.filter(({ trainId }) => trainId === null).length;
  return (
    <fieldset className={styles.list}>
      <legend>{intl.formatMessage(organisationMessages.teams)}</legend>
      {teams.length === 0 ? (
        <p className={styles.quiet}>{intl.formatMessage(organisationMessages.noTeams)}</p>
      ) : (
        <>
          <div className={styles.entry}>
            <div className={styles.input}>
              <TextField
                isCompact
                type="search"
                aria-label={intl.formatMessage(organisationMessages.find)}
                placeholder={intl.formatMessage(organisationMessages.find)}
                value={text}
                maxLength={255}
                onChange={({ currentTarget }) => {
                  setText(currentTarget.value);
                }}
              />
            </div>
            <Checkbox
              label={intl.formatMessage(organisationMessages.onlyWithout)}
              isChecked={isOnlyWithout}
              onChange={() => {
                setIsOnlyWithout(!isOnlyWithout);
              }}
            />
            <span role="status" className={styles.quiet}>
              {intl.formatMessage(organisationMessages.found, { count: teams.length, without })}
            </span>
          </div>
          {isFull && (
            <p role="alert" className={styles.fault}>
              {intl.formatMessage(organisationMessages.tooMany)}
            </p>
          )}
          <div
            className={styles.scroll}
            role="region"
            aria-label={intl.formatMessage(organisationMessages.teams)}
            tabIndex={0}
          >
            <table className={styles.table}>
              <thead>
                <tr>
                  <th scope="col">{intl.formatMessage(organisationMessages.team)}</th>
                  {found !== null && (
                    <th scope="col">{intl.formatMessage(organisationMessages.issues)}</th>
                  )}
                  <th scope="col">{intl.formatMessage(organisationMessages.train)}</th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ team, issues, trainId }) => (
                  <tr key={team}>
                    <th scope="row">{team}</th>
                    {issues !== undefined && (
                      <td>
                        {issues === null
                          ? intl.formatMessage(organisationMessages.notFound)
                          : intl.formatNumber(issues)}
                      </td>
                    )}
                    <td>
                      <Placed
                        label={intl.formatMessage(organisationMessages.trainOf, { team })}
                        none={intl.formatMessage(organisationMessages.noTrain)}
                        choices={register.trains}
                        value={trainId}
                        onChoose={(train) => {
                          setIsFull(!onChange(withTeamIn(register, team, train)));
                        }}
                      />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {shown.length === 0 && (
              <p className={styles.quiet}>{intl.formatMessage(organisationMessages.noneFits)}</p>
            )}
          </div>
        </>
      )}
    </fieldset>
  );
}
