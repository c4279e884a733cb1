import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { formatDay } from '../../../../../src/domain/calendar/day';
import type { Instant } from '../../../../../src/domain/calendar/instant';
import { timeZoneNamed } from '../../../../../src/domain/calendar/time-zone';
import { readNames } from '../../../../../src/jira/read-people';
import type { LoggedDecision } from '../../../../../src/use-cases/cases/decision-log';
import { downloadFile } from '../../admin/data/download-file';
import { notify } from '../../bridge/flags';
import { viewerConnection } from '../../bridge/viewer-transport';
import { csvText } from '../../lists/csv-text';
import { decisionExportMessages, decisionMessages } from '../../messages/decisions';
import { instantInWords } from '../../shell/time-words';
import styles from '../decisions.module.css';
import { logDocument, logTable, type LogWords } from './log-export';
import { logMarkdown } from './log-markdown';

interface Props {
  /** Those the filter leaves. */
  readonly chosen: readonly LoggedDecision[];
  readonly project: string | null;
  /** Names by id. */
  readonly themes: ReadonlyMap<string, string>;
  /** IANA name. */
  readonly timeZone: string;
  readonly siteUrl: string;
  readonly asOf: Instant;
  /** Whether everything was read; else what is written down says that it was not. */
  readonly isWhole: boolean;
}

/** Writes down what is shown, on all its pages. */
export function ExportButtons(props: Props) {
  const { chosen, project, themes, timeZone, siteUrl, asOf, isWhole } = props;
  const intl = useIntl();
  const [refused, setRefused] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const wordsFor = async (): Promise<LogWords> => {
    const people = chosen.flatMap(({ by }) => by ?? []);
    // Without names it is still a log; they are looked up again next time.
    const names = await readNames(viewerConnection, people).catch(() => new Map<string, string>());
    return { intl, names, themes, timeZone, siteUrl };
  };
  const busyWith = async (work: () => Promise<void>): Promise<void> => {
    setIsBusy(true);
    await work().finally(() => {
      setIsBusy(false);
    });
  };
  const save = async (): Promise<void> => {
    const day = formatDay(timeZoneNamed(timeZone).dayAt(asOf));
    const name = `decisions-${day}${isWhole ? '' : '-incomplete'}.csv`;
    downloadFile(name, csvText(logTable(chosen, await wordsFor())), 'text/csv');
  };
  const copy = async (): Promise<void> => {
    const count = intl.formatMessage(decisionMessages.all, { total: chosen.length });
    const time = instantInWords(asOf, timeZone, intl);
    const basis = [
      isWhole ? '' : intl.formatMessage(decisionExportMessages.incomplete),
      intl.formatMessage(decisionExportMessages.basis, { time, count }),
    ];
    const title =
      project === null
        ? intl.formatMessage(decisionExportMessages.title)
        : intl.formatMessage(decisionExportMessages.titleOf, { project });
    const about = { title, basis: basis.join(' ').trim() };
    const text = logMarkdown(logDocument(chosen, about, await wordsFor()));
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      setRefused(text);
      return;
    }
    setRefused(null);
    notify({
      id: 'decisions-markdown',
      type: 'success',
      title: intl.formatMessage(decisionExportMessages.copied),
      description: intl.formatMessage(decisionExportMessages.copiedDetail, {
        count: chosen.length,
      }),
    });
  };
  return (
    <>
      <Button
        spacing="compact"
        isDisabled={isBusy}
        onClick={() => {
          void busyWith(copy);
        }}
      >
        {intl.formatMessage(decisionExportMessages.copy)}
      </Button>
      <Button
        spacing="compact"
        isDisabled={isBusy}
        onClick={() => {
          void busyWith(save);
        }}
      >
        {intl.formatMessage(decisionExportMessages.save)}
      </Button>
      {refused !== null && (
        <label className={styles.byHand}>
          {intl.formatMessage(decisionExportMessages.toCopy)}
          <textarea
            readOnly
            autoFocus
            value={refused}
            onFocus={(event) => {
              event.currentTarget.select();
            }}
          />
        </label>
      )}
    </>
  );
}
