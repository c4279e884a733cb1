import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { useIntl } from 'react-intl';
import {
  rulesWithoutType,
  type Waits,
} from '../../../../../src/domain/dependencies/link-type-meaning';
import {
  decideLinkType,
  reviewLinkTypes,
  type LinkTypeReview,
} from '../../../../../src/use-cases/propose-settings';
import { linkTypeMessages } from '../../messages/admin-settings';
import { useForm } from '../form-context';
import { FactTable } from '../parts/fact-table';
import styles from '../parts/parts.module.css';
import { Section } from '../parts/section';
import { goneKey, LINK_TYPES_KEY } from '../settings/setting-entries';

export const LINK_TYPES_ANCHOR = 'link-types';

/** Every link type of the site, who waits, and how sure the app is; undecided ones first. */
export function LinkTypesSection() {
  const intl = useIntl();
  const { form, dispatch, site } = useForm();
  const { draft } = form;
  const reviews = reviewLinkTypes(site.linkTypes, draft.linkTypes);
  const gone = rulesWithoutType(site.linkTypes, draft.linkTypes ?? []);
  const change = (linkTypes: typeof draft.linkTypes): void => {
    dispatch({ kind: 'changed', key: LINK_TYPES_KEY, settings: { ...draft, linkTypes } });
  };
  return (
    <Section
      title={intl.formatMessage(linkTypeMessages.title)}
      anchor={LINK_TYPES_ANCHOR}
      intro={intl.formatMessage(linkTypeMessages.intro)}
    >
      {reviews.length === 0 ? (
        <p className={styles.intro}>{intl.formatMessage(linkTypeMessages.empty)}</p>
      ) : (
        <FactTable
          caption={intl.formatMessage(linkTypeMessages.caption)}
          heads={[
            intl.formatMessage(linkTypeMessages.type),
            intl.formatMessage(linkTypeMessages.waits),
            intl.formatMessage(linkTypeMessages.state),
            intl.formatMessage(linkTypeMessages.reads),
          ]}
          rows={reviews.map((review) => ({
            key: review.type.name,
            cells: [
              <TypeName key="name" review={review} />,
              <WaitsChoice
                key="waits"
                review={review}
                onChoose={(waits) => {
                  change([...decideLinkType(site.linkTypes, draft.linkTypes, review.type, waits)]);
                }}
              />,
              <State key="state" review={review} />,
              <Example key="example" review={review} />,
            ],
          }))}
        />
      )}
      {gone.map((rule) => {
        const name = rule.name ?? rule.id ?? '';
        return (
          <div key={goneKey(rule)} className={styles.note}>
            <p className={styles.warning}>{intl.formatMessage(linkTypeMessages.gone, { name })}</p>
            <Button
              spacing="compact"
              onClick={() => {
                change((draft.linkTypes ?? []).filter((other) => goneKey(other) !== goneKey(rule)));
              }}
            >
              {intl.formatMessage(linkTypeMessages.forget, { name })}
            </Button>
          </div>
        );
      })}
      {draft.linkTypes !== null && (
        <div>
          <Button
            onClick={() => {
              change(null);
            }}
          >
            {intl.formatMessage(linkTypeMessages.reset)}
          </Button>
        </div>
      )}
    </Section>
  );
}

function TypeName({ review }: { readonly review: LinkTypeReview }) {
  const intl = useIntl();
  const { name, inward, outward } = review.type;
  return (
    <>
      {name}
      <span className={styles.below}>
        {inward === null || outward === null
          ? intl.formatMessage(linkTypeMessages.noWordings)
          : intl.formatMessage(linkTypeMessages.wordings, { inward, outward })}
      </span>
    </>
  );
}

interface ChoiceProps {
  readonly review: LinkTypeReview;
  readonly onChoose: (waits: Waits) => void;
}

function WaitsChoice({ review, onChoose }: ChoiceProps) {
  const intl = useIntl();
  const { name } = review.type;
  // A is the end that reads the outward wording, as in the sentence beside the name.
  const choices = [
    ['outward', linkTypeMessages.firstWaits],
    ['inward', linkTypeMessages.secondWaits],
    ['none', linkTypeMessages.nobodyWaits],
  ] as const;
  return (
    <select
      className={styles.input}
      aria-label={intl.formatMessage(linkTypeMessages.waitsFor, { name })}
      value={review.state === 'undecided' ? '' : review.waits}
      onChange={({ target }) => {
        const chosen = choices.find(([waits]) => waits === target.value);
        if (chosen !== undefined) onChoose(chosen[0]);
      }}
    >
      {review.state === 'undecided' && (
        <option value="">{intl.formatMessage(linkTypeMessages.choose)}</option>
      )}
      {choices.map(([waits, label]) => (
        <option key={waits} value={waits}>
          {intl.formatMessage(label)}
        </option>
      ))}
    </select>
  );
}

const STATES = {
  undecided: { appearance: 'moved', label: linkTypeMessages.undecided },
  decided: { appearance: 'success', label: linkTypeMessages.decided },
  proposed: { appearance: 'success', label: linkTypeMessages.sure },
  none: { appearance: 'default', label: linkTypeMessages.none },
} as const;

function State({ review }: { readonly review: LinkTypeReview }) {
  const intl = useIntl();
  const { appearance, label } = STATES[review.state];
  return <Lozenge appearance={appearance}>{intl.formatMessage(label)}</Lozenge>;
}

function Example({ review }: { readonly review: LinkTypeReview }) {
  const intl = useIntl();
  const outward = review.type.outward ?? review.type.name;
  const message = {
    outward: linkTypeMessages.exampleFirst,
    inward: linkTypeMessages.exampleSecond,
    none:
      review.state === 'undecided'
        ? linkTypeMessages.exampleUndecided
        : linkTypeMessages.exampleNobody,
  }[review.waits];
  return <span className={styles.help}>{intl.formatMessage(message, { outward })}</span>;
}
