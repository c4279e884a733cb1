import { useEffect, useState, type MouseEvent } from 'react';
import { useIntl } from 'react-intl';
import type { AddressBar } from '../bridge/address';
import { moduleAddress } from '../bridge/module-address';
import type { Surface } from '../bridge/surface';
import { PAGE_MESSAGES, navigationMessages } from '../messages/pages';
import styles from './page-navigation.module.css';
import { PAGES, type PageName } from './page-route';

interface Props {
  readonly surface: Surface;
  readonly bar: AddressBar;
  readonly current: PageName;
}

/**
 * From page to page within a project: not every navigation of Jira shows the pages of an app there, and
 * none tells whether it does.
 */
export function PageNavigation({ surface, bar, current }: Props) {
  const intl = useIntl();
  const addresses = usePageAddresses(surface);
  const open = (page: PageName, event: MouseEvent): void => {
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
    if (!isPlain || event.altKey) return;
    event.preventDefault();
    if (page !== current) bar.go({ pathname: `/${page}`, search: '' }, 'push');
  };
  return (
    <nav aria-label={intl.formatMessage(navigationMessages.label)} className={styles.pages}>
      {PAGES.map((page) => (
        <a
          key={page}
          href={addresses.get(page) ?? `/${page}`}
          className={styles.page}
          {...(page === current ? { 'aria-current': 'page' as const } : {})}
          onClick={(event) => {
            open(page, event);
          }}
        >
          {intl.formatMessage(PAGE_MESSAGES[page])}
        </a>
      ))}
    </nav>
  );
}

/** In Jira, for whoever opens a page in a tab or copies its link; empty until Jira told them. */
function usePageAddresses({ moduleKey, project }: Surface): ReadonlyMap<PageName, string> {
  const [addresses, setAddresses] = useState<ReadonlyMap<PageName, string>>(new Map());
  const projectKey = project?.key ?? null;
  useEffect(() => {
    let isCurrent = true;
    const place = { moduleKey, project: projectKey };
    const asked = PAGES.map(async (page) => {
      const address = await moduleAddress(place, { pathname: `/${page}`, search: '' });
      return [page, address] as const;
    });
    Promise.all(asked).then(
      (told) => {
        if (isCurrent) setAddresses(new Map(told));
      },
      // A plain click needs none.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [moduleKey, projectKey]);
  return addresses;
}
