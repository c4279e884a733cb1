import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import { Stack } from '@atlaskit/primitives/compiled';
import SectionMessage from '@atlaskit/section-message';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { SavedTheme } from '../../../../../src/contract/portfolio-registers';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { themeMessages } from '../../messages/themes';
import { ThemeForm } from '../registers/theme-form';
import { useOpenForm } from '../registers/use-open-form';
import styles from '../themes.module.css';
import { ShareTable } from './share-table';
import { shareRows, widestGaps, type ShareRow } from './share-rows';

interface Props {
  readonly themes: readonly SavedTheme[];
  readonly epics: readonly PortfolioEpic[];
  /** Whether everything below the epics was read. */
  readonly hasChildren: boolean;
  readonly mayManage: boolean;
  readonly onSaved: (id: string, standing: SavedTheme | null) => void;
}

/** The register of themes, each with what it was meant to get and what it gets. */
export function ThemeShares({ themes, epics, hasChildren, mayManage, onSaved }: Props) {
  const intl = useIntl();
  const { open, show: setOpen, close } = useOpenForm();
  const rows = useMemo(() => shareRows(themes, epics), [themes, epics]);
  const edited = themes.find(({ id }) => id === open) ?? null;
  const add = mayManage && (
    <div>
      <Button
        appearance={themes.length === 0 && open === null ? 'primary' : 'default'}
        aria-expanded={open === ''}
        onClick={() => {
          setOpen('');
        }}
      >
        {intl.formatMessage(themeMessages.addTheme)}
      </Button>
    </div>
  );
  const form = open !== null && mayManage && (open === '' || edited !== null) && (
    <ThemeForm
      key={open}
      theme={edited}
      themes={themes}
      epics={epics}
      onClose={close}
      onSaved={(id, standing) => {
        onSaved(id, standing);
        close();
      }}
    />
  );
  return (
    <Stack space="space.150">
      <Heading as="h2" size="medium">
        {intl.formatMessage(themeMessages.sharesTitle)}
      </Heading>
      {themes.length === 0 ? (
        <SectionMessage appearance="information" title={intl.formatMessage(themeMessages.noThemes)}>
          {intl.formatMessage(
            mayManage ? themeMessages.noThemesManager : themeMessages.noThemesReader,
          )}
        </SectionMessage>
      ) : (
        <>
          <Answer rows={rows} hasChildren={hasChildren} />
          <ShareTable
            rows={rows}
            hasChildren={hasChildren}
            onEdit={
              mayManage
                ? (id) => {
                    setOpen(id);
                  }
                : null
            }
          />
          <p className={styles.quiet}>{intl.formatMessage(themeMessages.explain)}</p>
        </>
      )}
      {add}
      {form}
    </Stack>
  );
}

function Answer({
  rows,
  hasChildren,
}: {
  readonly rows: readonly ShareRow[];
  readonly hasChildren: boolean;
}) {
  const intl = useIntl();
  if (!hasChildren) return <p>{intl.formatMessage(themeMessages.childrenMissing)}</p>;
  if (rows.every(({ finished }) => finished === 0)) {
    return <p className={styles.answer}>{intl.formatMessage(themeMessages.answerNothing)}</p>;
  }
  const { more, less } = widestGaps(rows);
  const told = [more, less].filter((row) => row !== null);
  const homeless = rows.find(({ theme }) => theme === null)?.finishedShare ?? 0;
  const sentences = [
    ...told.map(({ theme, finishedShare, intended }) =>
      intl.formatMessage(themeMessages.answerMore, {
        theme: theme?.name ?? '',
        finished: finishedShare ?? 0,
        intended: intended ?? 0,
      }),
    ),
    ...(homeless > 0 ? [intl.formatMessage(themeMessages.answerNoTheme, { share: homeless })] : []),
  ];
  return (
    <p className={styles.answer}>
      {sentences.length === 0
        ? intl.formatMessage(themeMessages.answerAsMeant)
        : sentences.join(' ')}
    </p>
  );
}
