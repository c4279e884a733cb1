import { Stack } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import { useContext, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Settings } from '../../../../src/contract/settings';
import { workCalendarOf } from '../../../../src/contract/work-calendar-setting';
import { IssueSite } from '../shell/issue-link';
import { SpeakingOn } from '../contract/speaking';
import type { ContractEnd } from '../contract/contract-end';
import type { FoundHalf } from '../contract/use-half-writer';
import { LinkedWorkInUse } from '../reading/use-linked-work';
import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import { INBOX_GROUPS, type InboxGroup, type InboxRow } from '../../../../src/use-cases/inbox';
import {
  ALL_GROUP_MESSAGES,
  EMPTY_GROUP_MESSAGES,
  emptyInboxMessages,
  inboxMessages,
  TEAM_GROUP_MESSAGES,
} from '../messages/inbox';
import { BulkPanel } from './bulk/bulk-panel';
import { useBulk } from './bulk/use-bulk';
import { readEndAnew } from './end-read-anew';
import { GroupSection } from './group-section';
import { GroupTiles } from './group-tiles';
import type { InboxState } from './inbox-address';
import type { InboxPicture } from './inbox-picture';
import styles from './inbox.module.css';
import { endNames, type RowContext } from './rows/row-words';
import { SavedSearchesBox } from './saved-searches-box';
import { TeamChoice } from './team-choice';
import { nameOf, type Whose } from './whose';
import { targetOf, type BulkMove, type Said } from './bulk/move-target';
import { useRowForms } from './rows/use-row-forms';

interface Props {
  readonly picture: InboxPicture;
  /** For whom that was drawn. */
  readonly whose: Whose;
  /** For whom the next one is. */
  readonly chosen: Whose;
  /** For whom the page opens. */
  readonly first: Whose;
  /** Whether everything was read. */
  readonly isComplete: boolean;
  readonly settings: Settings;
  readonly accountId: string;
  readonly state: InboxState;
  readonly onChange: (state: InboxState, how?: 'push' | 'replace') => void;
}

/** What waits for the chosen team, in groups. */
export function InboxResults(props: Props) {
  const { picture, whose, isComplete, settings, state, onChange } = props;
  const intl = useIntl();
  const { inbox, teams, today, coverage } = picture;
  const bulk = useBulk(props.accountId);
  const timeZone = useMemo(() => timeZoneNamed(coverage.timeZone), [coverage.timeZone]);
  const context: RowContext = { intl, timeZone, parties: settings.parties };
  const forms = useRowForms(state.form, (form) => {
    onChange({ ...state, form }, 'replace');
  });
  const team = nameOf(whose) ?? intl.formatMessage(emptyInboxMessages.allTeams);
  const names = whose.kind === 'everyone' ? ALL_GROUP_MESSAGES : TEAM_GROUP_MESSAGES;
  const groupName = (group: InboxGroup): string => intl.formatMessage(names[group]);
  const startBulk = (move: BulkMove, said: Said, chosen: readonly InboxRow[]): void => {
    const entries = chosen.flatMap((row) => {
      const target = targetOf(row, crypto.randomUUID());
      const result = { kind: 'waiting' as const };
      return target === null ? [] : [{ target, names: endNames(row, context), result }];
    });
    bulk.start({ move, said, entries, digests: [], phase: 'running', pause: null });
  };
  const shownGroups = INBOX_GROUPS.filter((group) =>
    state.group === null
      ? inbox[group].length > 0 || group === 'asked-of-us'
      : group === state.group,
  );
  const isEmpty = INBOX_GROUPS.every((group) => inbox[group].length === 0);
  const store = useContext(LinkedWorkInUse);
  const siteUrl = useContext(IssueSite);
  const speaking = useMemo(
    () => ({
      today,
      timeZone,
      calendar: workCalendarOf(settings),
      onFound: ({ issueId, standing }: FoundHalf) => {
        store.takeHalf(issueId, standing);
      },
      onSaved: async ({ issueId, standing }: FoundHalf, end: ContractEnd | null) => {
        const own = store.item(issueId);
        store.takeHalf(issueId, standing);
        if (end === null) return null;
        const question = { saved: standing, own, siteUrl, settings, today, timeZone };
        const found = await readEndAnew(end, question);
        if (found?.standing) store.takeHalf(end.other.id, found.standing);
        return found?.end ?? null;
      },
    }),
    [today, timeZone, settings, store, siteUrl],
  );
  return (
    <SpeakingOn value={speaking}>
      <Stack space="space.300">
        <div className={styles.bar}>
          <TeamChoice
            whose={props.chosen}
            first={props.first}
            teams={teams}
            onChoose={(chosen) => {
              onChange({ whose: chosen, group: state.group, page: 1, form: null });
            }}
          />
          <GroupTiles
            inbox={inbox}
            nameOf={groupName}
            chosen={state.group}
            onChoose={(group) => {
              onChange({ ...state, group, page: 1 });
            }}
          />
        </div>
        {bulk.job !== null && (
          <BulkPanel
            job={bulk.job}
            onStop={bulk.stop}
            onResume={bulk.resume}
            onClose={bulk.close}
          />
        )}
        {isEmpty && isComplete && state.group === null ? (
          <SectionMessage
            appearance="information"
            title={intl.formatMessage(emptyInboxMessages.none, { team })}
          >
            <Stack space="space.100">
              <span>{intl.formatMessage(emptyInboxMessages.noneHow, { team })}</span>
              {whose.kind !== 'everyone' && (
                <span>{intl.formatMessage(emptyInboxMessages.otherTeam)}</span>
              )}
            </Stack>
          </SectionMessage>
        ) : (
          shownGroups.map((group) => (
            <GroupSection
              key={group}
              group={group}
              name={groupName(group)}
              empty={
                isComplete
                  ? intl.formatMessage(EMPTY_GROUP_MESSAGES[group], { team })
                  : intl.formatMessage(inboxMessages.part)
              }
              rows={inbox[group]}
              context={context}
              today={today}
              isAlone={state.group !== null}
              page={state.page}
              bulk={bulk}
              forms={forms}
              onPage={(page) => {
                onChange({ ...state, page });
              }}
              onShowAll={() => {
                onChange({ ...state, group, page: 1 });
              }}
              onBulk={startBulk}
            />
          ))
        )}
        <SavedSearchesBox whose={whose} team={settings.team} />
      </Stack>
    </SpeakingOn>
  );
}
