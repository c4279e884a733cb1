import { ASK_PROPERTY } from './ask-property';
import { PROMISE_PROPERTY } from './promise-property';

/** The properties that are read with every issue of a dependency. A search brings at most five. */
export const CONTRACT_PROPERTIES = [ASK_PROPERTY, PROMISE_PROPERTY] as const;
