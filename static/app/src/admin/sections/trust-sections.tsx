import { useIntl } from 'react-intl';
import { permissionMessages, rightsMessages, SCOPE_MESSAGES } from '../../messages/admin-trust';
import { FactTable } from '../parts/fact-table';
import styles from '../parts/parts.module.css';
import { Section } from '../parts/section';
import { StoredSection } from './stored-section';

/** Who can do what, what is stored where, what the app may do. */
export function TrustSections() {
  return (
    <>
      <RightsSection />
      <StoredSection />
      <AllowedSection />
    </>
  );
}

function RightsSection() {
  const intl = useIntl();
  const rows = [
    ['admins', rightsMessages.admins, rightsMessages.adminsMay],
    ['managers', rightsMessages.managers, rightsMessages.managersMay],
    ['editors', rightsMessages.editors, rightsMessages.editorsMay],
    ['everyone', rightsMessages.everyone, rightsMessages.everyoneMay],
  ] as const;
  return (
    <Section title={intl.formatMessage(rightsMessages.title)}>
      <FactTable
        caption={intl.formatMessage(rightsMessages.caption)}
        heads={[intl.formatMessage(rightsMessages.role), intl.formatMessage(rightsMessages.may)]}
        rows={rows.map(([key, role, may]) => ({
          key,
          cells: [intl.formatMessage(role), intl.formatMessage(may)],
        }))}
      />
      <p className={styles.intro}>{intl.formatMessage(rightsMessages.managersWho)}</p>
    </Section>
  );
}

function AllowedSection() {
  const intl = useIntl();
  return (
    <Section title={intl.formatMessage(permissionMessages.title)}>
      <p className={styles.text}>
        <strong>{intl.formatMessage(permissionMessages.noEgress)}</strong>{' '}
        {intl.formatMessage(permissionMessages.asPerson)}
      </p>
      <FactTable
        caption={intl.formatMessage(permissionMessages.caption)}
        heads={[
          intl.formatMessage(permissionMessages.scope),
          intl.formatMessage(permissionMessages.why),
        ]}
        rows={Object.entries(SCOPE_MESSAGES).map(([scope, why]) => ({
          key: scope,
          cells: [<code key="scope">{scope}</code>, intl.formatMessage(why)],
        }))}
      />
    </Section>
  );
}
