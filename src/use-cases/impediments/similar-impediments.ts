import {
  similarSolved,
  solvedOf,
  type MemoryQuestion,
  type SimilarImpediment,
  type SolvedImpediment,
} from '../../domain/impediments/memory';
import { tellingWords } from '../../domain/impediments/words';
import type { Portfolio } from '../analyse-portfolio';
import type { Impediment } from './impediment';

const MOST_SIMILAR = 5;

/** Every removed impediment of the portfolio that tells how it was removed. */
export function solvedImpediments({
  items,
  corpus,
  teamOf,
}: Portfolio): readonly SolvedImpediment[] {
  return items.flatMap((item) => {
    const { record, past } = item.impediment.notes;
    if (record === null && past.length === 0) return [];
    const node = corpus.findKey(item.key);
    return solvedOf(item, node === undefined ? null : teamOf(node));
  });
}

/** Solved ones that are like an impediment. Definition: docs/figures.md, "Memory". */
export function similarTo(
  { item, team, record }: Pick<Impediment, 'item' | 'team' | 'record'>,
  solved: readonly SolvedImpediment[],
  limit = MOST_SIMILAR,
): readonly SimilarImpediment[] {
  const question: MemoryQuestion = {
    text: `${record?.what ?? ''} ${item.summary ?? ''}`,
    cause: record?.cause ?? null,
    team,
    key: item.key,
  };
  return similarSolved(question, solved, limit);
}

/** An impediment of which somebody is just saying something. */
export interface TypedImpediment extends Omit<MemoryQuestion, 'text'> {
  /** As far as it is typed. */
  readonly typed: string;
  /** Title of the issue. */
  readonly summary: string | null;
}

/** Solved ones like what is typed, best first; those like the title only fill what these leave free. */
export function similarToTyped(
  { typed, summary, ...known }: TypedImpediment,
  solved: readonly SolvedImpediment[],
  limit: number,
): readonly SimilarImpediment[] {
  const likeTyped = similarSolved({ ...known, text: typed }, solved, limit);
  const told = new Set(likeTyped.map((one) => one.solved));
  const others = solved.filter((one) => !told.has(one));
  const left = limit - likeTyped.length;
  return [...likeTyped, ...similarSolved({ ...known, text: summary ?? '' }, others, left)];
}

/**
 * Code of the cause whose whole name stands in a text, in whatever order; of several the one that says most,
 * the first in the list among equals; null: none.
 */
export function causeNamedIn(
  text: string,
  causes: readonly { readonly code: string; readonly name: string }[],
): string | null {
  const words = tellingWords(text);
  let code: string | null = null;
  let most = 0;
  for (const cause of causes) {
    const name = [...tellingWords(cause.name)];
    if (name.length <= most || !name.every((word) => words.has(word))) continue;
    code = cause.code;
    most = name.length;
  }
  return code;
}
