/** The one door to `@forge/bridge`: everything else in the front end imports it from this room. */
export { events, invoke, requestJira, router, showFlag, view } from '@forge/bridge';
