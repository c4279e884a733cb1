import { foldedText } from '../texts/folded-text';

/** Words of English that say nothing of what impedes; folded. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all also an and any are as at be because been before being but by can cannot could did do ' +
    'does doing don for from get gets got had has have having he her here his how i if in into is it its just ' +
    'me more most my need needed needs no nor not now of off on once only or our out over own she should since ' +
    'so some still such t than that the their them then there these they this those through to too under until ' +
    'up us very via was we were what when where which while who whom why will with without would yet you your'
  ).split(' '),
);
/** Written without spaces between words: pairs of signs stand for them. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * The words of a text that tell what it is about: whatever their case and accents, each once, in the order
 * in which they first stand. The same text gives the same words on every platform.
 */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const run of foldedText(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    const isUnspaced = UNSPACED.test(run);
    for (const word of isUnspaced ? pairsOf(run) : [run]) {
      if (isUnspaced || (word.length > 1 && !STOP_WORDS.has(word))) words.add(word);
    }
  }
  return words;
}

function pairsOf(run: string): readonly string[] {
  const signs = Array.from(run);
  if (signs.length === 1) return signs;
  return signs.slice(1).map((sign, at) => `${signs[at] ?? ''}${sign}`);
}
