import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import { useIntl } from 'react-intl';
import { themeMessages } from '../../messages/themes';
import styles from '../themes.module.css';
import { gapInWords } from './gap-words';
import { ShareBar } from './share-bar';
import type { ShareRow } from './share-rows';

interface Props {
  readonly rows: readonly ShareRow[];
  readonly hasChildren: boolean;
  /** Null: the viewer only reads. */
  readonly onEdit: ((themeId: string) => void) | null;
}

const HEAD = ['theme', 'weight', 'intended', 'epics', 'finished', 'gap'] as const;

export function ShareTable({ rows, hasChildren, onEdit }: Props) {
  const intl = useIntl();
  return (
    <div
      role="region"
      aria-label={intl.formatMessage(themeMessages.scroll)}
      tabIndex={0}
      className={styles.scroll}
    >
      <table className={styles.table}>
        <caption className={styles.hidden}>{intl.formatMessage(themeMessages.caption)}</caption>
        <thead>
          <tr>
            {HEAD.map((name) => (
              <th key={name} scope="col">
                {intl.formatMessage(themeMessages[name])}
              </th>
            ))}
            {onEdit !== null && (
              <th scope="col">
                <span className={styles.hidden}>{intl.formatMessage(themeMessages.edit)}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.themeId ?? ''} row={row} hasChildren={hasChildren} onEdit={onEdit} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Omit<Props, 'rows'> {
  readonly row: ShareRow;
}

function Row({ row, hasChildren, onEdit }: RowProps) {
  const intl = useIntl();
  const { theme } = row;
  return (
    <tr>
      <th scope="row">
        <span className={styles.lines}>
          <bdi>{theme?.name ?? intl.formatMessage(themeMessages.noTheme)}</bdi>
          {theme?.isClosed === true && (
            <Lozenge>{intl.formatMessage(themeMessages.closed)}</Lozenge>
          )}
          {theme !== null && theme.description !== '' && (
            <span className={styles.description}>{theme.description}</span>
          )}
          {theme !== null && <code className={styles.code}>{theme.id}</code>}
        </span>
      </th>
      <td className={styles.number}>{theme === null ? '–' : intl.formatNumber(theme.weight)}</td>
      <td>
        <Share share={row.intended} count={null} kind="intended" />
      </td>
      <td>
        <Share share={row.epicShare} count={row.epics} kind="got" />
      </td>
      <td>
        <Share
          share={hasChildren ? row.finishedShare : null}
          count={hasChildren ? row.finished : null}
          kind="got"
        />
      </td>
      <td>{hasChildren ? gapInWords(row, intl) : intl.formatMessage(themeMessages.gapUnknown)}</td>
      {onEdit !== null && (
        <td>
          {theme !== null && (
            <Button
              spacing="compact"
              aria-label={intl.formatMessage(themeMessages.editOf, { name: theme.name })}
              onClick={() => {
                onEdit(theme.id);
              }}
            >
              {intl.formatMessage(themeMessages.edit)}
            </Button>
          )}
        </td>
      )}
    </tr>
  );
}

interface ShareProps {
  readonly share: number | null;
  /** Null: none is shown. */
  readonly count: number | null;
  readonly kind: 'intended' | 'got';
}

/** A share as a number and as a bar on the same scale in every row. */
function Share({ share, count, kind }: ShareProps) {
  const intl = useIntl();
  if (share === null) {
    return <span className={styles.quiet}>{intl.formatMessage(themeMessages.unknown)}</span>;
  }
  return (
    <span className={styles.lines}>
      <span className={styles.number}>
        {count === null
          ? intl.formatMessage(themeMessages.shareOnly, { share })
          : intl.formatMessage(themeMessages.share, { share, count })}
      </span>
      <ShareBar share={share} kind={kind} />
    </span>
  );
}
