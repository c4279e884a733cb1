import type { BoardData, SprintData } from '../site-data';
import { recordOf, textAt, type RawRecord } from './raw-values';

const STATES: ReadonlySet<string> = new Set(['future', 'active', 'closed']);
/** Boards for sprints of which no board is known; real ids are far smaller. */
const FIRST_OWN_BOARD = 1_000_000;

/** Collects sprints, and the boards they name. */
export class SprintImport {
  private readonly sprints = new Map<number, SprintData>();
  private readonly boards = new Map<number, string>();
  private readonly ownBoards = new Map<string, number>();

  /** The sprint's id; null for what is no sprint. */
  note(projectKey: string, raw: unknown): number | null {
    const record = recordOf(raw);
    const id = Number(textAt(record, 'id') ?? Number.NaN);
    const name = textAt(record, 'name');
    const state = textAt(record, 'state')?.toLowerCase() ?? '';
    if (!Number.isSafeInteger(id) || name === null || !isState(state)) return null;
    if (!this.sprints.has(id)) {
      this.sprints.set(id, {
        id,
        name,
        state,
        boardId: this.boardOf(projectKey, record),
        startDate: textAt(record, 'startDate'),
        endDate: textAt(record, 'endDate'),
        completeDate: textAt(record, 'completeDate'),
        goal: textAt(record, 'goal') ?? '',
      });
    }
    return id;
  }

  allSprints(): readonly SprintData[] {
    return [...this.sprints.values()].sort((a, b) => a.id - b.id);
  }

  allBoards(projectId: (key: string) => string): readonly BoardData[] {
    return [...this.boards]
      .sort(([a], [b]) => a - b)
      .map(([id, key]) => ({ id, name: `${key} board ${String(id)}`, projectId: projectId(key) }));
  }

  /** A board belongs to the project of the first issue that names it. */
  private boardOf(projectKey: string, record: RawRecord): number {
    const named = Number(
      textAt(record, 'boardId') ?? textAt(record, 'originBoardId') ?? Number.NaN,
    );
    const id = Number.isSafeInteger(named) ? named : this.ownBoardOf(projectKey);
    if (!this.boards.has(id)) this.boards.set(id, projectKey);
    return id;
  }

  private ownBoardOf(projectKey: string): number {
    const id = this.ownBoards.get(projectKey) ?? FIRST_OWN_BOARD + this.ownBoards.size;
    this.ownBoards.set(projectKey, id);
    return id;
  }
}

function isState(text: string): text is SprintData['state'] {
  return STATES.has(text);
}
