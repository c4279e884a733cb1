import * as z from 'zod/mini';

const SHORT_ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/u;

/** Ids of asks and of external parties: never a name that every object has. */
export const shortId = z.string().check(
  z.refine((value) => SHORT_ID.test(value) && !(value in Object.prototype), {
    error: 'is no id',
  }),
);
