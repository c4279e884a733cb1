import { modulePath } from '../router/paths';
import { Link } from '../router/link';
import type { Route } from '../router/route';
import { MissingPage } from '../shell/missing-page';
import { useSite } from '../shell/services-context';
import { SideLayout } from '../shell/side-layout';
import { AppPageFrame } from './app-page-frame';
import { findModule } from './find-module';
import { siteSubject } from './frame-subject';

type Place = Extract<Route, { page: 'global-app' }>;

/** The app's page for the whole site, with its sub pages at the side. */
export function GlobalAppPage({ place }: { readonly place: Place }) {
  const { app } = useSite();
  const module = findModule(app, { ...place, type: 'jira:globalPage' });
  const base = module === null ? null : modulePath(app, module);
  if (module === null || base === null) return <MissingPage />;
  const frame = <AppPageFrame module={module} subject={siteSubject(module)} base={base} />;
  if (module.pages.length === 0) return frame;
  return (
    <SideLayout
      name={module.title}
      heading={<Link href={base}>{module.title}</Link>}
      links={module.pages.map(({ route, title }) => ({
        href: `${base}/${route}`,
        text: title,
        isCurrent: `${place.rest}/`.startsWith(`/${route}/`),
      }))}
    >
      {frame}
    </SideLayout>
  );
}
