import {
  similarSolved,
  solvedOf,
  type MemoryQuestion,
  type SimilarImpediment,
  type SolvedImpediment,
} from '../../domain/impediments/memory';
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
