import Button from '@atlaskit/button/new';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import type { StandingImpediment } from '../../../../../src/contract/impediment-writing';
import { timeZoneNamed } from '../../../../../src/domain/calendar/time-zone';
import { isOpenRecord } from '../../../../../src/domain/impediments/record';
import { readIssueItem } from '../../../../../src/jira/read-issue-item';
import { view } from '../../bridge/forge-bridge';
import { viewerConnection } from '../../bridge/viewer-transport';
import { useMayEdit } from '../../contract/use-may-edit';
import { impedimentFormMessages } from '../../messages/impediment-forms';
import { impedimentStepMessages as words } from '../../messages/issue-impediment';
import { instantNow } from '../../shell/instant-now';
import { readSettingsInUse, SETTINGS_QUERY, timeZoneOf } from '../../shell/use-settings';
import { FailedState } from '../../states/failed-state';
import { tellImpedimentRaised } from '../changed-event';
import { fieldsInBrowser } from '../fields-in-browser';
import { LoadingLines } from '../loading-lines';
import styles from './raise-action.module.css';
import { RaiseForm } from './raise-form';
import type { ImpedimentSubject } from './subject';

interface Props {
  readonly siteUrl: string;
  readonly issue: { readonly id: string; readonly key: string };
}

/** The dialog of the issue's menu: nothing but the form, gone once it is saved. */
export function RaiseAction({ siteUrl, issue }: Props) {
  const intl = useIntl();
  const queries = useQueryClient();
  const queryKey = ['raise', issue.id];
  const mayEdit = useMayEdit(issue.id);
  const { data, error, refetch } = useQuery({
    queryKey,
    queryFn: async (): Promise<Omit<ImpedimentSubject, 'onStanding'>> => {
      const inUse = queries.query({ queryKey: SETTINGS_QUERY, queryFn: readSettingsInUse });
      const item = await readIssueItem({
        ...{ connection: viewerConnection, issueId: issue.id, memory: fieldsInBrowser(siteUrl) },
        settings: inUse.then(({ settings }) => settings),
      });
      const known = await inUse;
      const timeZone = timeZoneNamed(timeZoneOf(known));
      const today = timeZone.dayAt(instantNow());
      return { issue, item, settings: known.settings, today, timeZone };
    },
    // What was typed must not go because of what is found later.
    staleTime: Infinity,
  });
  if (error !== null && data === undefined) {
    return (
      <FailedState
        error={error}
        onRetry={() => {
          void refetch();
        }}
      />
    );
  }
  return (
    <main className={styles.dialog}>
      {/* The dialog around it shows the same. */}
      <h1 className={styles.hidden}>{intl.formatMessage(words.raiseTitle, { key: issue.key })}</h1>
      {data === undefined ? (
        <LoadingLines count={4} />
      ) : (
        <Dialog
          known={data}
          mayEdit={mayEdit !== false}
          onFound={(standing) => {
            queries.setQueryData<typeof data>(queryKey, (subject) => {
              if (subject === undefined) return subject;
              const impediment = { ...standing, isUnreadable: false };
              return { ...subject, item: { ...subject.item, impediment } };
            });
          }}
        />
      )}
    </main>
  );
}

function Dialog({
  known,
  mayEdit,
  onFound,
}: {
  readonly known: Omit<ImpedimentSubject, 'onStanding'>;
  /** Also while nobody knows yet. */
  readonly mayEdit: boolean;
  readonly onFound: (standing: StandingImpediment) => void;
}) {
  const intl = useIntl();
  const { issue, item } = known;
  const { record } = item.impediment.notes;
  // Where somebody raises one while this form is open, the form tells so and keeps what was typed.
  const [isRaisedBefore] = useState(() => isOpenRecord(record));
  const isSaved = useRef(false);
  const close = async (): Promise<void> => {
    if (isSaved.current) await tellImpedimentRaised(issue.id);
    await view.close();
  };
  const closeNow = (): void => {
    void close();
  };
  const isStanding = isRaisedBefore && record !== null;
  if (isStanding || !mayEdit) {
    return (
      <>
        <p>
          {isStanding
            ? intl.formatMessage(words.standsAlready, { key: issue.key, what: record.what })
            : intl.formatMessage(impedimentFormMessages.noRight, { key: issue.key })}
        </p>
        <div>
          <Button autoFocus onClick={closeNow}>
            {intl.formatMessage(words.close)}
          </Button>
        </div>
      </>
    );
  }
  const subject: ImpedimentSubject = {
    ...known,
    onStanding: (standing, isOurs) => {
      if (isOurs) isSaved.current = true;
      else onFound(standing);
    },
  };
  return <RaiseForm subject={subject} onClose={closeNow} />;
}
