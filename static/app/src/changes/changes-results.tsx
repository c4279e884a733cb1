import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { Stack } from '@atlaskit/primitives/compiled';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Settings } from '../../../../src/contract/settings';
import { Overtaken } from '../analysis/overtaken';
import { changesMessages } from '../messages/changes';
import { AgesView } from './ages/ages-view';
import { teamsOf } from './change-filter';
import { withLookedUp } from './change-row';
import { CHANGES_VIEWS, type ChangesState } from './changes-address';
import type { ChangesPicture } from './changes-picture';
import styles from './changes.module.css';
import { ChangesView } from './list/changes-view';
import { useLookedUp } from './reading/use-looked-up';
import { SinceBar } from './since-bar';

interface Props {
  readonly picture: ChangesPicture;
  /** Whether it tells of another day than the one that is chosen. */
  readonly isOvertaken: boolean;
  readonly settings: Settings;
  readonly siteUrl: string;
  readonly state: ChangesState;
  readonly onChange: (state: ChangesState, how?: 'push' | 'replace') => void;
}

const TITLES = { changes: changesMessages.viewChanges, ages: changesMessages.viewAges } as const;

/** The comparison: what changed, and how old what is open has become. */
export function ChangesResults({
  picture,
  isOvertaken,
  settings,
  siteUrl,
  state,
  onChange,
}: Props) {
  const intl = useIntl();
  const { ages, unseen } = picture;
  const lookedUp = useLookedUp(unseen, settings);
  const rows = useMemo(
    () => withLookedUp(picture.rows, unseen, lookedUp),
    [picture.rows, unseen, lookedUp],
  );
  const teams = useMemo(() => teamsOf([...rows, ...ages]), [rows, ages]);
  return (
    <Stack space="space.200">
      <SinceBar
        state={state}
        today={picture.today}
        sprintStart={picture.sprintStart}
        teams={teams}
        onChange={onChange}
      />
      <Tabs
        id="changes-views"
        selected={CHANGES_VIEWS.indexOf(state.view)}
        onChange={(index) => {
          onChange({ ...state, view: CHANGES_VIEWS[index] ?? state.view, page: 1 });
        }}
        shouldUnmountTabPanelOnChange
      >
        <TabList>
          {CHANGES_VIEWS.map((view) => (
            <Tab key={view}>{intl.formatMessage(TITLES[view])}</Tab>
          ))}
        </TabList>
        <TabPanel>
          <div className={styles.panel}>
            <Overtaken isOvertaken={isOvertaken}>
              <ChangesView
                picture={picture}
                rows={rows}
                siteUrl={siteUrl}
                state={state}
                onChange={onChange}
              />
            </Overtaken>
          </div>
        </TabPanel>
        <TabPanel>
          <div className={styles.panel}>
            <AgesView ages={ages} state={state} onChange={onChange} />
          </div>
        </TabPanel>
      </Tabs>
    </Stack>
  );
}
