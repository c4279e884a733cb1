import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import { useIntl, type IntlShape } from 'react-intl';
import styles from '../../impediment-record/record-form.module.css';
import { COLUMN_MESSAGES } from '../../messages/admin-cases';
import { kanbanTroubleMessages as words } from '../../messages/kanban-moves';
import { IssueLink } from '../../shell/issue-link';
import { writeErrorInWords } from '../../states/error-words';
import type { MoveTrouble, Moves } from './use-moves';

interface Props {
  readonly trouble: MoveTrouble;
  readonly moves: Moves;
}

/** Why a card is not where somebody put it, and what can be done; it stands until they decide. */
export function MoveTroubleNote({ trouble, moves }: Props) {
  const intl = useIntl();
  const { key, kind, to } = trouble;
  const column = intl.formatMessage(COLUMN_MESSAGES[to]);
  return (
    <div role="alert" className={styles.refusal}>
      <p>{troubleInWords(trouble, column, intl)}</p>
      {kind === 'refused' && (
        <p>
          {intl.formatMessage(words.refusedHow, {
            link: (): ReactNode => <IssueLink key="link" issueKey={key} />,
          })}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          spacing="compact"
          onClick={() => {
            moves.again(key);
          }}
        >
          {kind === 'changed'
            ? intl.formatMessage(words.allTheSame, { column })
            : intl.formatMessage(words.again)}
        </Button>
        <Button
          spacing="compact"
          appearance="subtle"
          onClick={() => {
            moves.leave(key);
          }}
        >
          {intl.formatMessage(words.leave)}
        </Button>
      </div>
    </div>
  );
}

function troubleInWords(trouble: MoveTrouble, column: string, intl: IntlShape): string {
  const { key, seen } = trouble;
  switch (trouble.kind) {
    case 'changed':
      return intl.formatMessage(words.changed, {
        ...{ key, column, before: seen.name, now: trouble.now.name },
      });
    case 'no-way': {
      const { reachable } = trouble;
      if (reachable.length === 0) {
        return intl.formatMessage(words.noRight, { key, status: seen.name });
      }
      const ways = reachable.map((way) =>
        intl.formatMessage(words.reachable, {
          status: way.status,
          column: intl.formatMessage(COLUMN_MESSAGES[way.column]),
        }),
      );
      return intl.formatMessage(words.noWay, {
        ...{ key, column, status: seen.name, reachable: intl.formatList(ways) },
      });
    }
    case 'refused': {
      const { status, said } = trouble;
      return said === null
        ? intl.formatMessage(words.refusedSilently, { key, status })
        : intl.formatMessage(words.refused, { key, status, said });
    }
    case 'failed':
      return intl.formatMessage(words.failed, {
        ...{ key, column, reason: writeErrorInWords(trouble.error, intl) },
      });
  }
}
