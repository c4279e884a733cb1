import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { useIntl } from 'react-intl';
import { adminMessages } from '../../messages/admin';
import { useForm } from '../form-context';
import styles from '../parts/parts.module.css';
import { goToSection, Section } from '../parts/section';
import { useSprintEvidence } from '../use-admin-site';
import { CALENDAR_ANCHOR } from './calendar-section';
import { FIELDS_ANCHOR } from './fields-section';
import { LINK_TYPES_ANCHOR } from './link-types-section';
import {
  foundDependencies,
  foundFields,
  foundIterations,
  foundTeams,
  foundZone,
  type Found,
} from './overview-words';
import { TEAMS_ANCHOR } from './teams-section';

/** The answer in five lines: what the app found, what wants a look, and where to change it. */
export function OverviewSection() {
  const intl = useIntl();
  const { form, site, siteTimeZone } = useForm();
  const evidence = useSprintEvidence();
  const { draft } = form;
  const lines = [
    [adminMessages.foundDependencies, foundDependencies(draft, site, intl), LINK_TYPES_ANCHOR],
    [adminMessages.foundFields, foundFields(draft, site, intl), FIELDS_ANCHOR],
    [adminMessages.foundTeams, foundTeams(draft, site, intl), TEAMS_ANCHOR],
    [adminMessages.foundIterations, foundIterations(evidence, intl), null],
    [adminMessages.foundZone, foundZone(draft, siteTimeZone, intl), CALENDAR_ANCHOR],
  ] as const;
  return (
    <Section title={intl.formatMessage(adminMessages.found)}>
      <ul className={styles.lines}>
        {lines.map(([label, found, anchor]) => {
          const what = intl.formatMessage(label);
          return (
            <li key={what} className={styles.line}>
              <span className={styles.lineWhat}>{what}</span>
              <FoundText found={found} />
              {anchor !== null && (
                <Button
                  appearance="subtle"
                  spacing="compact"
                  aria-label={intl.formatMessage(adminMessages.goToWhat, { what })}
                  onClick={() => {
                    goToSection(anchor);
                  }}
                >
                  {intl.formatMessage(adminMessages.goTo)}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function FoundText({ found }: { readonly found: Found }) {
  const intl = useIntl();
  return (
    <span className={styles.lineText}>
      {found.text}{' '}
      {found.look !== null && (
        <>
          <Lozenge appearance="moved">{intl.formatMessage(adminMessages.look)}</Lozenge>{' '}
          {found.look}
        </>
      )}
    </span>
  );
}
