import type { IntlShape } from 'react-intl';
import type { Settings } from '../../../../../src/contract/settings';
import { writeFlag } from '../../../../../src/jira/issue-flag';
import { notify } from '../../bridge/flags';
import { viewerConnection } from '../../bridge/viewer-transport';
import { moveMessages } from '../../messages/impediment-board';
import { writeErrorInWords } from '../../states/error-words';

interface FlagChange {
  readonly issueId: string;
  readonly key: string;
  readonly isFlagged: boolean;
  readonly settings: Settings;
  /** What is said where it does not come to it. */
  readonly title: string;
}

/** Sets or clears Jira's flag as the person; where that fails, says so. @returns whether it was done */
export async function changeFlag(change: FlagChange, intl: IntlShape): Promise<boolean> {
  const { issueId, key, isFlagged, settings, title } = change;
  const tell = (description: string): false => {
    notify({ id: `flag ${key}`, type: 'warning', title, description });
    return false;
  };
  try {
    const writing = await writeFlag(viewerConnection, {
      ...{ issueId, isFlagged },
      fields: settings.fields,
    });
    if (writing.kind === 'set') return true;
    if (writing.kind === 'not-on-screen') {
      return tell(intl.formatMessage(moveMessages.flagNotOnScreen));
    }
    return tell(
      writing.message === null
        ? intl.formatMessage(moveMessages.flagRefusedSilently)
        : intl.formatMessage(moveMessages.flagRefused, { text: writing.message }),
    );
  } catch (error) {
    return tell(writeErrorInWords(error, intl));
  }
}
