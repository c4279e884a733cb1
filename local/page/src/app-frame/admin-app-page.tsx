import { modulePath } from '../router/paths';
import type { Route } from '../router/route';
import { MissingPage } from '../shell/missing-page';
import { useSite } from '../shell/services-context';
import { SettingsLayout } from '../shell/settings-layout';
import { AppPageFrame } from './app-page-frame';
import { findModule } from './find-module';
import { siteSubject } from './frame-subject';

type Place = Extract<Route, { page: 'admin-app' }>;

/** A page of the app in Jira's settings. */
export function AdminAppPage({ place }: { readonly place: Place }) {
  const { app } = useSite();
  const module = findModule(app, { ...place, type: 'jira:adminPage' });
  const base = module === null ? null : modulePath(app, module);
  if (module === null || base === null) return <MissingPage />;
  return (
    <SettingsLayout>
      <AppPageFrame module={module} subject={siteSubject(module)} base={base} />
    </SettingsLayout>
  );
}
