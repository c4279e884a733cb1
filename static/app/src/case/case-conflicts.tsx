import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import { useNames } from '../impediment-record/use-names';
import { caseConflictMessages } from '../messages/case-saving';
import { PART_NAME_MESSAGES } from '../messages/case-words';
import { useCasePlace } from './case-context';
import { typedCase, type ConflictChoice } from './case-draft';
import { partInLines } from './case-words';
import styles from './case.module.css';
import { cleanCase, type PartName } from './clean-part';
import { bothOf } from './merge-part';
import type { CaseTexts } from './use-case-texts';

const CHOICES = [
  ['mine', caseConflictMessages.takeMine],
  ['theirs', caseConflictMessages.takeTheirs],
  ['both', caseConflictMessages.takeBoth],
] as const satisfies readonly (readonly [ConflictChoice, unknown])[];

/** Both versions of each part that two people changed, side by side. */
export function CaseConflicts({ texts }: { readonly texts: CaseTexts }) {
  return texts.draft.contested.map((part) => <Conflict key={part} part={part} texts={texts} />);
}

function Conflict({ part, texts }: { readonly part: PartName; readonly texts: CaseTexts }) {
  const intl = useIntl();
  const { registers } = useCasePlace();
  const { draft, choose } = texts;
  const mine = cleanCase(typedCase(draft));
  const people = [draft.base, mine].flatMap((one) => [...one.sponsors, ...one.stakeholders]);
  const lookups = { names: useNames(people), registers };
  const name = intl.formatMessage(PART_NAME_MESSAGES[part]);
  const canBeBoth = bothOf(part, mine, draft.base) !== null;
  const versions = [
    [caseConflictMessages.mine, mine],
    [caseConflictMessages.theirs, draft.base],
  ] as const;
  return (
    <section
      role="alert"
      aria-label={intl.formatMessage(caseConflictMessages.title, { part: name })}
      className={styles.note}
      data-tone="warning"
    >
      <h3>{intl.formatMessage(caseConflictMessages.title, { part: name })}</h3>
      <p>{intl.formatMessage(caseConflictMessages.detail)}</p>
      <div className={styles.versions}>
        {versions.map(([title, written]) => {
          const lines = partInLines(part, written, lookups, intl);
          return (
            <div key={title.id} className={styles.version}>
              <p className={styles.quiet}>{intl.formatMessage(title)}</p>
              <p>
                {lines.length === 0
                  ? intl.formatMessage(caseConflictMessages.empty)
                  : lines.join('\n')}
              </p>
            </div>
          );
        })}
      </div>
      <div className={styles.buttons}>
        {CHOICES.filter(([choice]) => choice !== 'both' || canBeBoth).map(([choice, message]) => {
          const label = intl.formatMessage(message);
          return (
            <Button
              key={choice}
              spacing="compact"
              aria-label={intl.formatMessage(caseConflictMessages.choice, {
                choice: label,
                part: name,
              })}
              onClick={() => {
                choose(part, choice);
              }}
            >
              {label}
            </Button>
          );
        })}
      </div>
    </section>
  );
}
