/** What progress asks about a child of an epic. */
export interface ChildFacts {
  readonly isDone: boolean;
  readonly isStarted: boolean;
  readonly isBlocked: boolean;
  /** As estimated; null: not. */
  readonly points: number | null;
}

export interface Progress {
  readonly total: number;
  readonly done: number;
  /** Started and not done. */
  readonly started: number;
  /** Blocked and not done. */
  readonly blocked: number;
  /** Done of all; null without children. */
  readonly share: number | null;
  readonly points: PointProgress;
}

export interface PointProgress {
  readonly total: number;
  readonly done: number;
  /** Done of all; null where no child has points. */
  readonly share: number | null;
  /** Children without an estimate: points say nothing of them. */
  readonly unestimated: number;
}

/** @param children of the epic, sub-tasks left out: their parents count already */
export function progressOf(children: readonly ChildFacts[]): Progress {
  const estimated = children.filter((child) => pointsOf(child) !== null);
  const done = children.filter(({ isDone }) => isDone);
  const open = children.filter(({ isDone }) => !isDone);
  const pointsTotal = sumPoints(children);
  const pointsDone = sumPoints(done);
  return {
    total: children.length,
    done: done.length,
    started: open.filter(({ isStarted }) => isStarted).length,
    blocked: open.filter(({ isBlocked }) => isBlocked).length,
    share: shareOf(done.length, children.length),
    points: {
      total: pointsTotal,
      done: pointsDone,
      share: shareOf(pointsDone, pointsTotal),
      unestimated: children.length - estimated.length,
    },
  };
}

/** Fields hold odd numbers at times; a negative one would take work back. */
function pointsOf({ points }: ChildFacts): number | null {
  return points !== null && Number.isFinite(points) && points >= 0 ? points : null;
}

function sumPoints(children: readonly ChildFacts[]): number {
  return children.reduce((sum, child) => sum + (pointsOf(child) ?? 0), 0);
}

function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
