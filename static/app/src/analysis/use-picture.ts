import { createContext, useContext, useEffect, useRef, useState } from 'react';
import type { LinkedWork } from '../../../../src/jira/read-linked-work';
import type { Snapshot } from '../reading/reading-state';
import type { Picture } from './portfolio-picture';
import { openWorker } from './worker/open-worker';
import { PictureClient, type OpenQuestion } from './worker/picture-client';

/** One worker for all pages of a session: what it was told once, it knows. */
export const PictureClientInUse = createContext(
  new PictureClient({
    openWorker,
    drawHere: async (items, question) =>
      (await import('./portfolio-picture')).pictureOf(items, question),
    pause: () =>
      new Promise((resolve) => {
        setTimeout(resolve);
      }),
  }),
);

export interface DrawnPicture {
  readonly picture: Picture;
  readonly snapshot: Snapshot;
  /** Null: a part of a reading. */
  readonly work: LinkedWork | null;
}

export interface PictureInUse {
  /** The last one that was drawn; null: none so far. */
  readonly drawn: DrawnPicture | null;
  /** Whether a newer one is being drawn. */
  readonly isDrawing: boolean;
}

interface Answer extends DrawnPicture {
  readonly question: OpenQuestion;
}

/**
 * The dependencies of what was read. While a newer picture is drawn, the last one stands.
 *
 * @param lane tells apart questions that are asked at the same time
 */
export function usePicture(
  lane: string,
  snapshot: Snapshot | null,
  { settings, siteTimeZone, project, wantsMap }: OpenQuestion,
): PictureInUse {
  const client = useContext(PictureClientInUse);
  const [answer, setAnswer] = useState<Answer | null>(null);
  const isOnScreen = useRef(true);
  useEffect(() => {
    isOnScreen.current = true;
    client.warm();
    return () => {
      isOnScreen.current = false;
    };
  }, [client]);
  useEffect(() => {
    if (snapshot === null) return;
    const question = { settings, siteTimeZone, project, wantsMap };
    // Answers of a lane come in the order of their questions: a later one never gives way to an earlier.
    void client.ask(lane, snapshot, question).then((picture) => {
      if (picture === null || !isOnScreen.current) return;
      setAnswer({ picture, snapshot, work: snapshot.work, question });
    });
  }, [client, lane, snapshot, settings, siteTimeZone, project, wantsMap]);
  // Another project's picture must not stand under this one's heading.
  const drawn = answer?.question.project === project ? answer : null;
  const isDrawing =
    snapshot !== null &&
    (drawn?.snapshot !== snapshot ||
      drawn.question.settings !== settings ||
      drawn.question.wantsMap !== wantsMap);
  return { drawn, isDrawing };
}
