import type { SiteShape } from '../../../../../src/jira/read-site-shape';
import { AuditSection } from './audit-section';
import { DataSection } from './data-section';
import { EscalationSection } from './impediments/escalation-section';
import { TrustSections } from './trust-sections';

interface Props {
  readonly site: SiteShape;
  readonly timeZone: string;
  readonly onDeleted: () => void;
}

/** What is read rather than set, loaded after the form. */
export function BelowTheFold({ site, timeZone, onDeleted }: Props) {
  return (
    <>
      <EscalationSection timeZone={timeZone} />
      <AuditSection site={site} timeZone={timeZone} />
      <TrustSections />
      <DataSection onDeleted={onDeleted} />
    </>
  );
}
