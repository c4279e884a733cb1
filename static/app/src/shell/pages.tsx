import { lazy, useEffect, useSyncExternalStore, type ComponentType } from 'react';
import { useIntl } from 'react-intl';
import type { AddressBar } from '../bridge/address';
import type { Surface } from '../bridge/surface';
import { tellWindowTitle } from '../bridge/window-title';
import { PAGE_MESSAGES, navigationMessages } from '../messages/pages';
import { OverviewPage } from '../overview/overview-page';
import { PageNavigation } from './page-navigation';
import type { PageProps } from './page-place';
import { pageAt, type PageName } from './page-route';
import { PortfolioPage } from './portfolio-page';

/** The first one comes with the frame, the others when they are opened. */
const CONTENTS: Readonly<Record<PageName, ComponentType<PageProps>>> = {
  overview: OverviewPage,
  dependencies: lazy(async () => ({
    default: (await import('../dependencies/dependencies-page')).DependenciesPage,
  })),
  inbox: lazy(async () => ({ default: (await import('../inbox/inbox-page')).InboxPage })),
  impediments: lazy(async () => ({
    default: (await import('../impediments/impediments-page')).ImpedimentsPage,
  })),
  changes: lazy(async () => ({ default: (await import('../changes/changes-page')).ChangesPage })),
  chain: lazy(async () => ({ default: (await import('../chain/chain-page')).ChainPage })),
  priorities: lazy(async () => ({
    default: (await import('../priorities/priorities-page')).PrioritiesPage,
  })),
  kanban: lazy(async () => ({ default: (await import('../kanban/kanban-page')).KanbanPage })),
  themes: lazy(async () => ({ default: (await import('../themes/themes-page')).ThemesPage })),
  decisions: lazy(async () => ({
    default: (await import('../decisions/decisions-page')).DecisionsPage,
  })),
};

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
      <PortfolioPage place={{ page, project, surface, bar }} content={CONTENTS[page]} />
    </>
  );
}
