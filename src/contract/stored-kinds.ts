/**
 * Everything that app storage keeps: the entities of the manifest with what they hold, and the keys
 * without an entity. Storage is typed by it, and so are the texts that say what is stored and what a
 * deletion takes: nothing can be kept that they do not name.
 */
interface Stored {
  readonly settings: 'portfolio';
  /** Whose history it is. */
  readonly audit:
    | 'settings'
    | 'contract'
    | 'impediment'
    | 'case'
    | 'epic'
    | 'epic-money'
    | 'theme'
    | 'objective'
    | 'review';
  readonly 'write-guard': 'property';
  readonly portfolio:
    | 'case'
    | 'money'
    | 'theme'
    | 'objective'
    | 'deleted-theme'
    | 'deleted-objective'
    | 'review'
    | 'review-part';
  readonly plain:
    | 'site-time-zone'
    | 'site-address'
    | 'told'
    | 'escalation-step'
    | 'escalation-told'
    | 'escalation-run'
    | 'deletion';
}

export type StoredEntity = Exclude<keyof Stored, 'plain'>;

export type KindIn<Entity extends keyof Stored> = Stored[Entity];

/** As `portfolio/case`: an entity, and what of it. */
export type StoredKind = {
  [Entity in keyof Stored]: `${Entity}/${Stored[Entity]}`;
}[keyof Stored];
