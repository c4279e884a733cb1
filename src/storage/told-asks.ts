import type { KindIn } from '../contract/stored-kinds';
import { formatDay } from '../domain/calendar/day';
import type { AskOfDay, ToldAsks } from '../use-cases/contracts/telling';
import { kvs } from './kvs-door';

/** The day is part of the key; kept a day longer for whoever is behind in time. */
const KEPT_DAYS = 2;

export const toldAsks: ToldAsks = {
  async note(ask, stamp) {
    const key = keyOf(ask);
    try {
      await kvs.set(key, stamp, {
        ttl: { value: KEPT_DAYS, unit: 'DAYS' },
        keyPolicy: 'FAIL_IF_EXISTS',
      });
      return true;
    } catch (error) {
      // What stands now tells whether somebody was first; the answer can also get lost after the note
      // was made.
      const standing: unknown = await kvs.get(key);
      if (standing === undefined) throw error;
      return standing === stamp;
    }
  },

  async forget(ask) {
    await kvs.delete(keyOf(ask));
  },
};

function keyOf({ consumerId, providerId, day }: AskOfDay): `${KindIn<'plain'>}:${string}` {
  return `told:${consumerId}:${providerId}:${formatDay(day)}`;
}
