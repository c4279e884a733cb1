import { useEffect, useRef } from 'react';
import { AdminAppPage } from '../app-frame/admin-app-page';
import { GlobalAppPage } from '../app-frame/global-app-page';
import { ProjectAppPage } from '../app-frame/project-app-page';
import { IssueView } from '../issue-view/issue-view';
import { IssuesPage } from '../issues/issues-page';
import { PersonPage } from '../people/person-page';
import { ProjectIssuesPage } from '../projects/project-issues-page';
import { ProjectsPage } from '../projects/projects-page';
import type { Route } from '../router/route';
import { useRoute } from '../router/router';
import styles from './pages.module.css';
import { MissingPage } from './missing-page';
import { SettingsPage } from './settings-page';

/** The page of the address, in the one `main` of the document. */
export function Pages({ mainId }: { readonly mainId: string }) {
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const place = JSON.stringify({ ...route, rest: undefined });
  const lastPlace = useRef(place);
  useEffect(() => {
    // After a change of page the keyboard goes on from its beginning, as after a load.
    if (lastPlace.current === place) return;
    lastPlace.current = place;
    main.current?.focus();
    window.scrollTo(0, 0);
  }, [place]);
  return (
    <main id={mainId} ref={main} tabIndex={-1} className={styles.main} key={place}>
      <PageOf route={route} />
    </main>
  );
}

function PageOf({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'projects':
      return <ProjectsPage />;
    case 'project-issues':
      return <ProjectIssuesPage projectKey={route.projectKey} />;
    case 'issues':
      return <IssuesPage />;
    case 'issue':
      return <IssueView issueKey={route.issueKey} />;
    case 'person':
      return <PersonPage accountId={route.accountId} />;
    case 'global-app':
      return <GlobalAppPage place={route} />;
    case 'project-app':
      return <ProjectAppPage place={route} />;
    case 'settings':
      return <SettingsPage />;
    case 'admin-app':
      return <AdminAppPage place={route} />;
    case 'missing':
      return <MissingPage />;
  }
}
