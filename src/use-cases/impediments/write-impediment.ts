import type {
  ImpedimentChange,
  ImpedimentChangeAction,
  ImpedimentWriting,
} from '../../contract/impediment-writing';
import type { ImpedimentSettings } from '../../contract/impediment-settings';
import type { Result } from '../../contract/result';
import { DEFAULT_SETTINGS, parseSettings } from '../../contract/settings';
import type { ImpedimentLevel } from '../../domain/impediments/record';
import { writeGuarded } from '../guarded-writing/guarded-writer';
import type { GuardedPorts } from '../guarded-writing/ports';
import type { SettingsStore } from '../settings-store';
import type { ImpedimentForm } from './impediment-form';
import { impedimentWork, type RecordStep, type StepCheck } from './impediment-work';

/** Port: whom the person who acts may give something to. */
export interface People {
  /** Whether there is such a person, whose account is in use. */
  readonly isSomebody: (accountId: string) => Promise<boolean>;
}

/** What writing and reading the record of an impediment works with. */
export interface ImpedimentPorts extends GuardedPorts {
  readonly form: ImpedimentForm;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly people: People;
}

/** Writes the record of an impediment as the person; see `writeGuarded`. */
export async function writeImpediment(
  change: ImpedimentChange,
  accountId: string,
  ports: ImpedimentPorts,
): Promise<Result<ImpedimentWriting>> {
  const { action } = change;
  const settings = await impedimentSettingsOf(ports);
  const check = checkOf(action, settings, await isUnknownOwner(action, accountId, ports));
  const work = impedimentWork(stepOf(action, settings), ports.form, check);
  return writeGuarded(change, work, accountId, ports);
}

async function impedimentSettingsOf({
  settings,
}: Pick<ImpedimentPorts, 'settings'>): Promise<ImpedimentSettings> {
  const saved = await settings.read();
  return (saved === null ? DEFAULT_SETTINGS : parseSettings(saved.settings)).impediments;
}

/** Who takes it up is known already; anybody else Jira is asked for, as the person. */
async function isUnknownOwner(
  action: ImpedimentChangeAction,
  accountId: string,
  { people }: ImpedimentPorts,
): Promise<boolean> {
  const owner = 'owner' in action ? action.owner : null;
  return owner !== null && owner !== accountId && !(await people.isSomebody(owner));
}

function stepOf(action: ImpedimentChangeAction, settings: ImpedimentSettings): RecordStep {
  if (action.kind !== 'escalate') return action;
  return { ...action, owner: ownerOf(action.to, settings) };
}

/** Who has what comes to a level; null: nobody in particular. */
export function ownerOf(
  level: ImpedimentLevel,
  { levelOwners }: Pick<ImpedimentSettings, 'levelOwners'>,
): string | null {
  return level === 'team' ? null : levelOwners[level];
}

/** What stood there may stay: a cause that was taken from the list, an owner who has left. */
function checkOf(
  action: ImpedimentChangeAction,
  { causes }: ImpedimentSettings,
  isOwnerUnknown: boolean,
): StepCheck {
  if (action.kind !== 'raise' && action.kind !== 'edit') return () => null;
  const { cause, owner } = action;
  const isCauseKnown = cause === null || causes.some(({ code }) => code === cause);
  return ({ record }) => {
    const before = action.kind === 'edit' ? record : null;
    if (!isCauseKnown && before?.cause !== cause) return 'unknown-cause';
    return isOwnerUnknown && before?.owner !== owner ? 'unknown-owner' : null;
  };
}
