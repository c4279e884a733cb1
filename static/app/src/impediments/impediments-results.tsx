import { Stack } from '@atlaskit/primitives/compiled';
import { useCallback, useMemo, type ReactNode } from 'react';
import type { Settings } from '../../../../src/contract/settings';
import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import type { Impediment, Impediments } from '../../../../src/use-cases/impediments/impediment';
import { useNames } from '../impediment-record/use-names';
import type { ChangeState } from '../shell/use-address-state';
import { QuickAdd } from './add/quick-add';
import { HeadingLine } from './heading-line';
import { ImpedimentViews } from './impediment-views';
import type { ImpedimentsState } from './impediments-address';
import type { ImpedimentsPicture } from './impediments-picture';
import { ImpedimentsOn, type ImpedimentsContext } from './page-context';
import type { ImpedimentStore } from './reading/impediment-store';

interface Props {
  readonly picture: ImpedimentsPicture;
  /** Those of the picture, with what was written since. */
  readonly impediments: Impediments;
  readonly settings: Settings;
  readonly accountId: string;
  readonly project: string | null;
  readonly store: ImpedimentStore;
  /** What the page rests on. */
  readonly coverage: ReactNode;
  /** Whether somebody is about to raise one. */
  readonly isAdding: boolean;
  readonly onAdded: () => void;
  /** Whether the reading has come to its end. */
  readonly isComplete: boolean;
  /** Whether something is not read yet, or could not be. */
  readonly isPart: boolean;
  readonly state: ImpedimentsState;
  readonly onChange: ChangeState<ImpedimentsState>;
}

/** The answer in one line, and the impediments in the chosen view. */
export function ImpedimentsResults(props: Props) {
  const { picture, impediments, settings, accountId, store, state, onChange } = props;
  const { asOf, timeZone, today, solved } = picture;
  const portfolio = useMemo(
    () => ({ asOf, timeZone: timeZoneNamed(timeZone), policy: { today } }),
    [asOf, timeZone, today],
  );
  const byKey = useMemo(() => {
    const { open, removed, dismissed } = impediments;
    return new Map([...removed, ...dismissed, ...open].map((one) => [one.item.key, one]));
  }, [impediments]);
  const find = useCallback((key: string) => byKey.get(key) ?? null, [byKey]);
  const names = useNames(peopleOf(impediments.open, settings, accountId));
  const context = useMemo<ImpedimentsContext>(
    () => ({ portfolio, solved, settings, accountId, store, names, find }),
    [portfolio, solved, settings, accountId, store, names, find],
  );
  const show = (key: string): void => {
    props.onAdded();
    onChange({ ...state, selected: key });
  };
  // Nothing at all is told by the view itself, and nothing yet is no answer.
  const isTold = impediments.open.length > 0 || (props.isComplete && byKey.size > 0);
  return (
    <ImpedimentsOn value={context}>
      <Stack space="space.200">
        {isTold && (
          <HeadingLine
            open={impediments.open}
            onPastLimit={() => {
              onChange({ ...state, filter: { ...state.filter, isPastLimit: true }, page: 1 });
            }}
          />
        )}
        {props.coverage}
        {props.isAdding && <QuickAdd onRaised={show} onClose={props.onAdded} />}
        <ImpedimentViews
          impediments={impediments}
          project={props.project}
          isComplete={props.isComplete}
          isPart={props.isPart}
          state={state}
          onChange={onChange}
        />
      </Stack>
    </ImpedimentsOn>
  );
}

/** Whose names the page shows: who has one, who has a level by the settings, and who looks. */
function peopleOf(
  open: readonly Impediment[],
  { impediments: { levelOwners } }: Settings,
  accountId: string,
): readonly (string | null)[] {
  const owners = open.flatMap(({ record, notes }) => [
    record?.owner ?? null,
    record?.raisedBy ?? null,
    notes.dismissed?.by ?? null,
  ]);
  return [...owners, levelOwners.train, levelOwners.portfolio, accountId].filter((id) => id !== '');
}
