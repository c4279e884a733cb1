import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { LinkedWork } from '../../../../src/jira/read-linked-work';
import type { Snapshot } from '../reading/reading-state';
import { useSame } from '../shell/use-same';
import type { Kind, PictureOf, Questions } from './worker/drawings';
import { openWorker } from './worker/open-worker';
import { PictureClient } from './worker/picture-client';

/** One worker for all pages of a session: what it was told once, it knows. */
export const PictureClientInUse = createContext(
  new PictureClient({
    openWorker,
    drawHere: async (kind, items, question) =>
      (await import('./worker/draw')).draw(kind, items, question),
    pause: () =>
      new Promise((resolve) => {
        setTimeout(resolve);
      }),
  }),
);

export interface DrawnPicture<K extends Kind> {
  readonly picture: PictureOf<K>;
  readonly question: Questions[K];
  readonly snapshot: Snapshot;
  /** Null: a part of a reading. */
  readonly work: LinkedWork | null;
}

export interface PictureInUse<K extends Kind> {
  /** The last one that was drawn; null: none so far. */
  readonly drawn: DrawnPicture<K> | null;
  /** Whether a newer one is being drawn. */
  readonly isDrawing: boolean;
  /** Whether the drawn one answers a question before the present one. */
  readonly isOvertaken: boolean;
}

interface Answer<K extends Kind> extends DrawnPicture<K> {
  readonly lane: string;
}

/**
 * A picture of what was read. While a newer one is drawn, the last one of the lane stands.
 *
 * @param lane tells apart questions that are asked at the same time
 */
export function usePicture<K extends Kind>(
  lane: string,
  kind: K,
  snapshot: Snapshot | null,
  question: Questions[K],
): PictureInUse<K> {
  const client = useContext(PictureClientInUse);
  const [answer, setAnswer] = useState<Answer<K> | null>(null);
  const asked = useSame(question);
  const isOnScreen = useRef(true);
  useEffect(() => {
    isOnScreen.current = true;
    client.warm();
    return () => {
      isOnScreen.current = false;
    };
  }, [client]);
  useEffect(
    () => () => {
      client.leave(lane);
    },
    [client, lane],
  );
  useEffect(() => {
    if (snapshot === null) return;
    // Answers of a lane come in the order of their questions: a later one never gives way to an earlier.
    void client.ask(lane, kind, snapshot, asked).then((picture) => {
      if (picture === null || !isOnScreen.current) return;
      setAnswer({ picture, snapshot, work: snapshot.work, question: asked, lane });
    });
  }, [client, lane, kind, snapshot, asked]);
  // Another project's picture must not stand under this one's heading.
  const isOfPage = answer?.lane === lane && answer.question.project === asked.project;
  const drawn = isOfPage ? answer : null;
  const isOvertaken = drawn !== null && drawn.question !== asked;
  const isDrawing = snapshot !== null && (isOvertaken || drawn?.snapshot !== snapshot);
  return { drawn, isDrawing, isOvertaken };
}
