import { LinkedWorkNotice } from '../reading/linked-work-notice';
import { useLinkedWork } from '../reading/use-linked-work';
import { wholeOf } from '../reading/whole-snapshot';
import { PageFrame } from '../shell/page-frame';
import type { PageProps } from '../shell/page-place';
import { useAddressState } from '../shell/use-address-state';
import { timeZoneOf } from '../shell/use-settings';
import { formatChainState, parseChainState } from './chain-address';
import { ChainOfGoal } from './chain-of-goal';
import { ChooseGoal } from './choose-goal';
import { GoalForm } from './goal/goal-form';
import { PlaceOfChain } from './table/team-link';

/** What decides when something can be finished. */
export function ChainPage({ place, inUse }: PageProps) {
  const { settings, siteTimeZone } = inUse;
  const [state, change] = useAddressState(place.bar, parseChainState, formatChainState);
  const linked = useLinkedWork(settings);
  // A part would show a chain that is too short as if it were the whole.
  const snapshot = wholeOf(linked.shown);
  return (
    <PageFrame place={place} onRefresh={linked.start} isReading={linked.phase.name === 'reading'}>
      <GoalForm
        items={snapshot?.items ?? null}
        settings={settings}
        state={state}
        onChange={change}
      />
      <LinkedWorkNotice reading={linked} shown={snapshot} timeZone={timeZoneOf(inUse)} />
      {state.goal === null && <ChooseGoal />}
      {state.goal !== null && snapshot !== null && (
        <PlaceOfChain value={place}>
          <ChainOfGoal
            snapshot={snapshot}
            goal={state.goal}
            state={state}
            question={{ settings, siteTimeZone, project: place.project }}
            onChange={change}
          />
        </PlaceOfChain>
      )}
    </PageFrame>
  );
}
