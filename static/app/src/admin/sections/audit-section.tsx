import Button from '@atlaskit/button/new';
import { useIntl } from 'react-intl';
import type { AuditEntry, SavedEntry } from '../../../../../src/contract/resolvers';
import type { SiteShape } from '../../../../../src/jira/read-site-shape';
import { adminMessages } from '../../messages/admin';
import { auditMessages } from '../../messages/admin-files';
import { stateMessages } from '../../messages/states';
import { FailedState } from '../../states/failed-state';
import { FactTable } from '../parts/fact-table';
import styles from '../parts/parts.module.css';
import { Section } from '../parts/section';
import { auditChanges } from '../settings/audit-changes';
import { accountsIn, entryLabel, entryValue } from '../settings/entry-words';
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
  const pages = audit.data?.pages ?? [];
  const entries = pages.flatMap(({ rows }) => rows);
  const unreadable = pages.reduce((sum, page) => sum + page.unreadable, 0);
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
      {audit.isSuccess && entries.length + unreadable === 0 && (
        <p className={styles.intro}>{intl.formatMessage(auditMessages.empty)}</p>
      )}
      {entries.length > 0 && <AuditTable entries={entries} site={site} timeZone={timeZone} />}
      {unreadable > 0 && (
        <p className={styles.intro}>
          {intl.formatMessage(auditMessages.unreadableRows, { count: unreadable })}
        </p>
      )}
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
        key: entry.action === 'saved' ? String(entry.version) : entry.action,
        cells: [
          moment(entry.at),
          names.isPending
            ? intl.formatMessage(adminMessages.nameLoading)
            : (names.data?.get(entry.actor) ?? intl.formatMessage(adminMessages.someone)),
          entry.action === 'saved' ? intl.formatNumber(entry.version) : '',
          entry.action === 'saved' ? (
            <Changes key="changes" entry={entry} site={site} />
          ) : (
            intl.formatMessage(auditMessages.deleted, { count: entry.records })
          ),
        ],
      }))}
    />
  );
}

function Changes({ entry, site }: { readonly entry: SavedEntry; readonly site: SiteShape }) {
  const intl = useIntl();
  const changes = auditChanges(entry, site.linkTypes);
  const accounts = (changes ?? []).map(({ key, before, after }) => ({
    key,
    values: [before, after],
  }));
  const people = useNames(accountsIn(accounts)).data ?? new Map<string, string>();
  const names = { intl, types: site.linkTypes, fields: site.fields, people };
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
