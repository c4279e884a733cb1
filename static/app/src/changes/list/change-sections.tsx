import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import { useIntl } from 'react-intl';
import type { TimeZone } from '../../../../../src/domain/calendar/time-zone';
import { changesMessages } from '../../messages/changes';
import type { ChangeRow } from '../change-row';
import { changeSections } from '../change-sections';
import { ChangeEntry } from './change-entry';
import styles from './list.module.css';

interface Props {
  readonly rows: readonly ChangeRow[];
  readonly timeZone: TimeZone;
}

/** What got worse, what else changed, what is gone. */
export function ChangeSections({ rows, timeZone }: Props) {
  const intl = useIntl();
  return (
    <Stack space="space.300">
      {changeSections(rows).map(({ name, rows: some }) => (
        <section key={name} className={styles.section}>
          <Heading as="h2" size="small">
            {intl.formatMessage(changesMessages[name])}
          </Heading>
          <ul className={styles.entries}>
            {some.map((row) => (
              <ChangeEntry key={row.id} row={row} timeZone={timeZone} />
            ))}
          </ul>
        </section>
      ))}
    </Stack>
  );
}
