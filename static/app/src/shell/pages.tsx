import Spinner from '@atlaskit/spinner';
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react';
import { useIntl } from 'react-intl';
import type { AddressBar } from '../bridge/address';
import type { Surface } from '../bridge/surface';
import { tellWindowTitle } from '../bridge/window-title';
import { DependenciesPage } from '../dependencies/dependencies-page';
import { PAGE_MESSAGES, navigationMessages } from '../messages/pages';
import { stateMessages } from '../messages/states';
import { PageNavigation } from './page-navigation';
import { pageAt, type PageName } from './page-route';

const InboxPage = lazy(async () => ({ default: (await import('../inbox/inbox-page')).InboxPage }));
const ChangesPage = lazy(async () => ({
  default: (await import('../changes/changes-page')).ChangesPage,
}));
const ChainPage = lazy(async () => ({ default: (await import('../chain/chain-page')).ChainPage }));

interface Props {
  readonly surface: Surface;
  readonly bar: AddressBar;
}

/** The page of the address, for the whole site or within a project. */
export function Pages({ surface, bar }: Props) {
  const intl = useIntl();
  const { pathname } = useSyncExternalStore(bar.subscribe, bar.read);
  const page = pageAt(pathname);
  const project = surface.project?.key ?? null;
  const name = intl.formatMessage(PAGE_MESSAGES[page]);
  const title =
    project === null
      ? intl.formatMessage(navigationMessages.title, { page: name })
      : intl.formatMessage(navigationMessages.projectTitle, { page: name, project });
  useEffect(() => {
    void tellWindowTitle(title);
  }, [title]);
  return (
    <>
      {project !== null && <PageNavigation surface={surface} bar={bar} current={page} />}
      <Suspense fallback={<Spinner label={intl.formatMessage(stateMessages.loading)} />}>
        <PageOf page={page} surface={surface} bar={bar} />
      </Suspense>
    </>
  );
}

function PageOf({ page, surface, bar }: Props & { readonly page: PageName }) {
  switch (page) {
    case 'dependencies':
      return <DependenciesPage surface={surface} bar={bar} />;
    case 'inbox':
      return <InboxPage surface={surface} bar={bar} />;
    case 'changes':
      return <ChangesPage surface={surface} bar={bar} />;
    case 'chain':
      return <ChainPage surface={surface} bar={bar} />;
  }
}
