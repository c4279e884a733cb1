import type {
  Kept,
  ObjectiveChange,
  RegistersAnswer,
  RegisterWriting,
  SavedObjective,
  SavedTheme,
  ThemeChange,
} from '../../contract/portfolio-registers';
import { good, type Result } from '../../contract/result';
import { REGISTER_LIMITS } from '../../domain/business-case/portfolio/registers';
import { byText } from '../../domain/work-items/issue-key';
import type { CasePorts } from './case-ports';
import type { Register, RegisterRow } from './register-ports';

const REVIEWS_SHOWN = 12;

/** Everybody may: themes and objectives are what the whole company works for. */
export async function readRegisters({
  registers: { themes, objectives, reviews },
}: CasePorts): Promise<Result<RegistersAnswer>> {
  const listings = [themes.list(), objectives.list(), reviews.last(REVIEWS_SHOWN)] as const;
  // All are waited for also where one fails: Forge cuts off what runs on after the answer.
  await Promise.allSettled(listings);
  const [ofThemes, ofObjectives, ofReviews] = await Promise.all(listings);
  return good({
    themes: ofThemes.entries.toSorted(byName),
    objectives: ofObjectives.entries.toSorted(byName),
    reviews: ofReviews.entries,
    unreadable: ofThemes.unreadable + ofObjectives.unreadable + ofReviews.unreadable,
  });
}

export function saveTheme(
  { id, baseVersion, theme }: ThemeChange,
  actor: string,
  ports: CasePorts,
): Promise<Result<RegisterWriting<SavedTheme>>> {
  const change = { id, baseVersion, entry: theme && { id, ...theme } };
  const place = { register: ports.registers.themes, most: REGISTER_LIMITS.themes, action: 'theme' };
  return save(change, place, actor, ports);
}

export async function saveObjective(
  { id, baseVersion, objective }: ObjectiveChange,
  actor: string,
  ports: CasePorts,
): Promise<Result<RegisterWriting<SavedObjective>>> {
  const { themes, objectives: register } = ports.registers;
  const themeId = objective?.themeId ?? null;
  const standing = await register.entry(id);
  // What stood there may stay: a theme that was deleted.
  if (themeId !== null && themeId !== standing?.entry?.themeId) {
    const theme = await themes.entry(themeId);
    if ((theme?.entry ?? null) === null) return refusal('unknown-theme', standing);
  }
  const change = { id, baseVersion, entry: objective && { id, ...objective } };
  const place = { register, most: REGISTER_LIMITS.objectives, action: 'objective' };
  return save(change, place, actor, ports);
}

interface Change<Entry> {
  readonly id: string;
  readonly baseVersion: number;
  /** Null deletes it. */
  readonly entry: Entry | null;
}

interface Place<Entry> {
  readonly register: Register<Entry>;
  readonly most: number;
  readonly action: string;
}

async function save<Entry extends object>(
  { id, baseVersion, entry }: Change<Entry>,
  { register, most, action }: Place<Entry>,
  actor: string,
  { newStamp, now }: CasePorts,
): Promise<Result<RegisterWriting<Entry & Kept>>> {
  const before = await register.entry(id);
  const standing = before?.entry ?? null;
  if ((standing === null ? 0 : (before?.version ?? 0)) !== baseVersion) {
    return refusal('conflict', before);
  }
  if (standing === null && entry === null) return good({ kind: 'written', standing: null });
  if (standing === null && (await register.list()).entries.length >= most) {
    return refusal('full', before);
  }
  const at = now().toISOString();
  const version = (before?.version ?? 0) + 1;
  const after = { version, changedAt: at, changedBy: actor, entry };
  const isSaved = await register.replace({
    ...{ id, before, after },
    log: { stamp: newStamp(), at, actor, action, before: standing, after: entry },
  });
  if (isSaved) return good({ kind: 'written', standing: savedOf(after) });
  return refusal('conflict', await register.entry(id));
}

function savedOf<Entry extends object>(row: RegisterRow<Entry> | null): (Entry & Kept) | null {
  const entry = row?.entry ?? null;
  if (row === null || entry === null) return null;
  const { version, changedAt, changedBy } = row;
  return { ...entry, version, changedAt, changedBy };
}

function refusal<Entry extends object>(
  because: 'conflict' | 'full' | 'unknown-theme',
  row: RegisterRow<Entry> | null,
): Result<RegisterWriting<Entry & Kept>> {
  return good({ kind: 'refused', because, standing: savedOf(row) });
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return byText(a.name, b.name);
}
