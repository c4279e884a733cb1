import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import type { AuditEntry } from '../../../../../src/contract/resolvers';
import type { SiteShape } from '../../../../../src/jira/read-site-shape';
import { adminMessages } from '../../messages/admin';
import { auditMessages } from '../../messages/admin-files';
import { stateMessages } from '../../messages/states';
import { FailedState } from '../../states/failed-state';
import { FactTable } from '../parts/fact-table';
import styles from '../parts/parts.module.css';
import { Section } from '../parts/section';
import { auditChanges } from '../settings/audit-changes';
import { entryLabel, entryValue } from '../settings/entry-words';
import { useNames } from '../use-admin-site';
import { useAudit } from '../use-audit';
import { useMoment } from '../use-moment';

interface Props {
  readonly site: SiteShape;
  readonly timeZone: string;
}

/** When, who, and what changed; newest first. */
export function AuditSection({ site, timeZone }: Props) {
  const intl = useIntl();
  const audit = useAudit();
  const entries = audit.data?.pages.flatMap(({ rows }) => rows) ?? [];
  return (
    <Section
      title={intl.formatMessage(auditMessages.title)}
      intro={intl.formatMessage(auditMessages.intro, { zone: timeZone })}
    >
      {audit.isError && (
        <FailedState
          error={audit.error}
          onRetry={() => {
            void audit.refetch();
          }}
        />
      )}
      {audit.isPending && <p role="status">{intl.formatMessage(stateMessages.loading)}</p>}
      {audit.isSuccess && entries.length === 0 && (
        <p className={styles.intro}>{intl.formatMessage(auditMessages.empty)}</p>
      )}
      {entries.length > 0 && <AuditTable entries={entries} site={site} timeZone={timeZone} />}
      {audit.hasNextPage && (
        <div>
          <Button
            isLoading={audit.isFetchingNextPage}
            onClick={() => {
              void audit.fetchNextPage();
            }}
          >
            {intl.formatMessage(auditMessages.more)}
          </Button>
        </div>
      )}
    </Section>
  );
}

function AuditTable({ entries, site, timeZone }: Props & { entries: readonly AuditEntry[] }) {
  const intl = useIntl();
  const moment = useMoment(timeZone);
  const names = useNames(entries.map(({ actor }) => actor));
  return (
    <FactTable
      caption={intl.formatMessage(auditMessages.caption)}
      heads={[
        intl.formatMessage(auditMessages.when),
        intl.formatMessage(auditMessages.who),
        intl.formatMessage(auditMessages.version),
        intl.formatMessage(auditMessages.what),
      ]}
      rows={entries.map((entry) => ({
        key: String(entry.version),
        cells: [
          moment(entry.at),
          names.isPending
            ? intl.formatMessage(adminMessages.nameLoading)
            : (names.data?.get(entry.actor) ?? intl.formatMessage(adminMessages.someone)),
          intl.formatNumber(entry.version),
          <Changes key="changes" entry={entry} site={site} />,
        ],
      }))}
    />
  );
}

function Changes({ entry, site }: { readonly entry: AuditEntry; readonly site: SiteShape }) {
  const intl = useIntl();
  const names = { intl, types: site.linkTypes, fields: site.fields };
  const changes = auditChanges(entry, site.linkTypes);
  if (changes === null) return <>{intl.formatMessage(auditMessages.unreadable)}</>;
  if (changes.length === 0) return <>{intl.formatMessage(auditMessages.same)}</>;
  return (
    <ul className={styles.plain}>
      {changes.map(({ key, before, after }) => (
        <li key={key}>
          {intl.formatMessage(auditMessages.change, {
            setting: entryLabel(key, names),
            before: entryValue(key, before, names),
            after: entryValue(key, after, names),
          })}
        </li>
      ))}
    </ul>
  );
}
