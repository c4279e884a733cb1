import Heading from '@atlaskit/heading';
import Lozenge from '@atlaskit/lozenge';
import { Stack } from '@atlaskit/primitives/compiled';
import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { SavedTheme } from '../../../../../src/contract/portfolio-registers';
import type { PortfolioEpic } from '../../../../../src/use-cases/cases/portfolio-epic';
import { themeMoneyMessages } from '../../messages/theme-money';
import { themeMessages } from '../../messages/themes';
import styles from '../themes.module.css';
import { gapInWords } from './gap-words';
import { moneyRows, type MoneyReading, type MoneyRow } from './money-rows';
import { ShareBar } from './share-bar';
import { widestGaps } from './share-rows';

interface Props {
  readonly themes: readonly SavedTheme[];
  readonly epics: readonly PortfolioEpic[];
  /** Whether amounts are kept from the viewer. */
  readonly isHidden: boolean;
  /** ISO 4217. */
  readonly currency: string;
}

/** What each theme is planned to cost, against its weight; only a sentence to whom amounts are not shown. */
export function MoneyShares({ themes, epics, isHidden, currency }: Props) {
  const intl = useIntl();
  const reading = useMemo(
    () => (isHidden ? null : moneyRows(themes, epics)),
    [isHidden, themes, epics],
  );
  return (
    <Stack space="space.150">
      <Heading as="h2" size="medium">
        {intl.formatMessage(themeMoneyMessages.title)}
      </Heading>
      {reading === null ? (
        <p className={styles.quiet}>{intl.formatMessage(themeMoneyMessages.hidden)}</p>
      ) : (
        <>
          {reading.cost === 0 && reading.unread === 0 && (
            <p className={styles.quiet}>{intl.formatMessage(themeMoneyMessages.none)}</p>
          )}
          {reading.cost > 0 && (
            <>
              <Answer reading={reading} />
              <MoneyTable rows={reading.rows} currency={currency} />
              <Basis reading={reading} />
            </>
          )}
          {reading.unread > 0 && (
            <p className={styles.quiet}>
              {intl.formatMessage(themeMoneyMessages.unread, { count: reading.unread })}
            </p>
          )}
        </>
      )}
    </Stack>
  );
}

function Answer({ reading: { rows } }: { readonly reading: MoneyReading }) {
  const intl = useIntl();
  const { more, less } = widestGaps(rows);
  const told = [more, less].filter((row) => row !== null);
  const homeless = rows.find(({ theme }) => theme === null)?.share ?? 0;
  const sentences = [
    ...told.map(({ theme, share, intended }) =>
      intl.formatMessage(themeMoneyMessages.answer, {
        ...{ theme: theme?.name ?? '', share: share ?? 0, intended: intended ?? 0 },
      }),
    ),
    ...(homeless > 0
      ? [intl.formatMessage(themeMoneyMessages.answerNoTheme, { share: homeless })]
      : []),
  ];
  return (
    <p className={styles.answer}>
      {sentences.length === 0
        ? intl.formatMessage(themeMoneyMessages.answerAsMeant)
        : sentences.join(' ')}
    </p>
  );
}

function Basis({ reading: { withoutCost } }: { readonly reading: MoneyReading }) {
  const intl = useIntl();
  return (
    <p className={styles.quiet}>
      {intl.formatMessage(themeMoneyMessages.explain)}
      {withoutCost > 0 &&
        ` ${intl.formatMessage(themeMoneyMessages.withoutCost, { count: withoutCost })}`}
    </p>
  );
}

interface TableProps {
  readonly rows: readonly MoneyRow[];
  readonly currency: string;
}

function MoneyTable({ rows, currency }: TableProps) {
  const intl = useIntl();
  const heads = [
    themeMessages.theme,
    themeMessages.intended,
    themeMoneyMessages.planned,
    themeMoneyMessages.approved,
    themeMessages.gap,
  ];
  return (
    <div
      role="region"
      aria-label={intl.formatMessage(themeMoneyMessages.scroll)}
      tabIndex={0}
      className={styles.scroll}
    >
      <table className={styles.table}>
        <caption className={styles.hidden}>
          {intl.formatMessage(themeMoneyMessages.caption)}
        </caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head.id} scope="col">
                {intl.formatMessage(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.themeId ?? ''} row={row} currency={currency} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, currency }: { readonly row: MoneyRow; readonly currency: string }) {
  const intl = useIntl();
  const { theme, intended, cost, share, approved, withoutCost } = row;
  const amount = (value: number): string =>
    intl.formatNumber(value, {
      ...{ style: 'currency', currency, notation: 'compact', maximumSignificantDigits: 3 },
    });
  return (
    <tr>
      <th scope="row">
        <span className={styles.lines}>
          <bdi>{theme?.name ?? intl.formatMessage(themeMessages.noTheme)}</bdi>
          {theme?.isClosed === true && (
            <Lozenge>{intl.formatMessage(themeMessages.closed)}</Lozenge>
          )}
          {withoutCost > 0 && (
            <span className={styles.description}>
              {intl.formatMessage(themeMoneyMessages.without, { count: withoutCost })}
            </span>
          )}
        </span>
      </th>
      <td>
        {intended === null ? (
          <span className={styles.quiet}>{intl.formatMessage(themeMessages.unknown)}</span>
        ) : (
          <span className={styles.lines}>
            <span className={styles.number}>
              {intl.formatMessage(themeMessages.shareOnly, { share: intended })}
            </span>
            <ShareBar share={intended} kind="intended" />
          </span>
        )}
      </td>
      <td>
        <span className={styles.lines}>
          <span className={styles.number}>
            {intl.formatMessage(themeMoneyMessages.amountShare, {
              ...{ amount: amount(cost), share: share ?? 0 },
            })}
          </span>
          <ShareBar share={share ?? 0} kind="got" />
        </span>
      </td>
      <td className={styles.number}>{amount(approved)}</td>
      <td>{gapInWords(row, intl)}</td>
    </tr>
  );
}
