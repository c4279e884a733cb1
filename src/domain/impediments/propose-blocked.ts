import { foldedText } from '../texts/folded-text';
import { byText } from '../work-items/issue-key';
import type { Status } from '../work-items/work-item';

/**
 * Whether a status means that work is blocked, from its name alone. `sure` counts until somebody
 * decides; `unsure` is only offered: work "on hold" may be what everybody wants.
 */
export type BlockedProposal = 'sure' | 'unsure' | 'none';

/** Jira's and the usual words of other languages, folded; a status that is called just so is meant. */
const BLOCKED = foldedWords(
  'blocked impeded impediment blockiert bloqué bloquée bloqueado bloqueada bloccato bloccata ' +
    'geblokkeerd zablokowany zablokowana zablokowane blockerad blockerat blokeret blokkert estetty ' +
    'blokováno blokovaný blocat blokkolva engellendi заблокировано заблокирована заблокирован ' +
    'заблоковано ブロック ブロック中 已阻塞 被阻塞 已阻止 차단됨',
);
/** Work rests; whether something is in its way they do not tell. */
const RESTING = foldedPhrases(
  'on hold, hold, paused, parked, suspended, stuck, waiting, pending, angehalten, pausiert, wartet, ' +
    'en attente, en pause, en espera, pausado, em espera, in attesa, sospeso, in de wacht, ' +
    'wstrzymane, wstrzymany, oczekuje, pausad, venter, odota, beklemede, на паузе, ожидание, 保留, 暂停, 보류',
);

/** @param name as the site writes it */
export function proposeBlocked(name: string): BlockedProposal {
  const folded = wordsOf(name).join(' ');
  if (BLOCKED.has(folded)) return 'sure';
  // "Dev blocked" may be one stage of many, and "not blocked" says the opposite.
  if (folded.split(' ').some((word) => BLOCKED.has(word))) return 'unsure';
  const rests = [...RESTING].some((phrase) => ` ${folded} `.includes(` ${phrase} `));
  return rests ? 'unsure' : 'none';
}

/** The names of the statuses that count as blocked until somebody decides, sorted; each once. */
export function surelyBlocked(
  statuses: Iterable<Pick<Status, 'name' | 'category'>>,
): readonly string[] {
  const names = new Set<string>();
  for (const { name, category } of statuses) {
    if (category !== 'done' && proposeBlocked(name) === 'sure') names.add(name);
  }
  return [...names].sort(byText);
}

function wordsOf(name: string): readonly string[] {
  return foldedText(name).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function foldedWords(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').map(foldedText));
}

function foldedPhrases(text: string): ReadonlySet<string> {
  return new Set(text.split(', ').map(foldedText));
}
