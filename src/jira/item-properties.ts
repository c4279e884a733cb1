import { ASK_PROPERTY } from './ask-property';
import { CASE_PROPERTY } from './case-property';
import { IMPEDIMENT_PROPERTY } from './impediment-property';
import { PROMISE_PROPERTY } from './promise-property';

/** The properties that are read with every issue. A search brings at most five. */
export const ITEM_PROPERTIES = [
  ASK_PROPERTY,
  PROMISE_PROPERTY,
  IMPEDIMENT_PROPERTY,
  CASE_PROPERTY,
] as const;
