import type { MessageDescriptor } from 'react-intl';
import { useIntl } from 'react-intl';
import {
  PROPERTY_WORDS,
  STORED_HOLDS,
  STORED_NAMES,
  storedMessages,
} from '../../messages/admin-stored';
import { STORED_GROUPS } from '../data/stored-groups';
import { FactTable, type FactRow } from '../parts/fact-table';
import styles from '../parts/parts.module.css';
import { Section } from '../parts/section';

/** What is stored, in a table for each place. */
export function StoredSection() {
  const intl = useIntl();
  return (
    <Section title={intl.formatMessage(storedMessages.title)}>
      <Place
        name={storedMessages.inStorage}
        rows={STORED_GROUPS.map((group) => ({
          key: group,
          cells: [intl.formatMessage(STORED_NAMES[group]), intl.formatMessage(STORED_HOLDS[group])],
        }))}
      />
      <Place
        name={storedMessages.onIssues}
        note={storedMessages.onIssuesWho}
        rows={Object.entries(PROPERTY_WORDS).map(([key, { name, holds }]) => ({
          key,
          cells: [
            <>
              {intl.formatMessage(name)}
              <code className={styles.below}>{key}</code>
            </>,
            intl.formatMessage(holds),
          ],
        }))}
      />
      <Place
        name={storedMessages.inBrowser}
        rows={(
          [
            ['read', storedMessages.read, storedMessages.readHolds],
            ['drafts', storedMessages.drafts, storedMessages.draftsHold],
            ['memory', storedMessages.memory, storedMessages.memoryHolds],
          ] as const
        ).map(([key, what, holds]) => ({
          key,
          cells: [intl.formatMessage(what), intl.formatMessage(holds)],
        }))}
      />
      <p className={styles.intro}>{intl.formatMessage(storedMessages.names)}</p>
    </Section>
  );
}

interface PlaceProps {
  readonly name: MessageDescriptor;
  readonly note?: MessageDescriptor;
  readonly rows: readonly FactRow[];
}

function Place({ name, note, rows }: PlaceProps) {
  const intl = useIntl();
  const { what, holds } = storedMessages;
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>{intl.formatMessage(name)}</h3>
      {note !== undefined && <p className={styles.intro}>{intl.formatMessage(note)}</p>}
      <FactTable
        caption={intl.formatMessage(name)}
        heads={[intl.formatMessage(what), intl.formatMessage(holds)]}
        rows={rows}
      />
    </div>
  );
}
