import { useIntl, type IntlShape } from 'react-intl';
import type { ImpedimentWork } from '../../../../src/jira/read-impediments';
import { impedimentCoverageMessages as words } from '../messages/impediments';
import { instantInWords } from '../shell/time-words';
import styles from './impediments.module.css';
import type { ImpedimentSnapshot } from './reading/impediment-reading';

interface Props {
  readonly shown: ImpedimentSnapshot;
  /** IANA name. */
  readonly timeZone: string;
  readonly project: string | null;
  /** Whether the dependencies of the site are read. */
  readonly hasLinks: boolean;
}

/** What the page rests on, and what it leaves out. */
export function ImpedimentCoverage({ shown, timeZone, project, hasLinks }: Props) {
  const intl = useIntl();
  const time = instantInWords(shown.asOf, timeZone, intl);
  const { work } = shown;
  const sentences = [
    work === null
      ? intl.formatMessage(words.part, { time, found: shown.items.length })
      : intl.formatMessage(words.whole, {
          ...{ time, found: work.items.length, projects: work.projects },
        }),
    ...(project === null ? [] : [intl.formatMessage(words.project, { project })]),
    ...(work === null ? [] : gapsOf(work, intl)),
    ...(hasLinks ? [] : [intl.formatMessage(words.linksMissing)]),
  ];
  return <p className={styles.coverage}>{sentences.join(' ')}</p>;
}

function gapsOf({ withoutHistory, notes }: ImpedimentWork, intl: IntlShape): readonly string[] {
  const names = [
    ...new Set(
      notes
        .filter(({ because }) => because === 'no-such-status' || because === 'no-such-type')
        .flatMap((note) => note.names),
    ),
  ];
  const has = (because: (typeof notes)[number]['because']): boolean =>
    notes.some((note) => note.because === because);
  return [
    ...(withoutHistory === 0
      ? []
      : [intl.formatMessage(words.noHistory, { count: withoutHistory })]),
    ...(has('no-flag-field') ? [intl.formatMessage(words.noFlagField)] : []),
    ...(names.length === 0
      ? []
      : [intl.formatMessage(words.noSuchNames, { names: intl.formatList(names) })]),
    ...(has('not-known') ? [intl.formatMessage(words.notKnown)] : []),
    ...(has('not-answered') ? [intl.formatMessage(words.notAnswered)] : []),
  ];
}
