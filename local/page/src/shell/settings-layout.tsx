import type { ReactNode } from 'react';
import { modulePath, SETTINGS_PATH } from '../router/paths';
import { NoPermissionPage } from './missing-page';
import { useSite } from './services-context';
import { SideLayout } from './side-layout';

/** Jira's administration: only for administrators, its apps at the side. */
export function SettingsLayout({ children }: { readonly children: ReactNode }) {
  const { app, person } = useSite();
  if (!person.isAdmin) return <NoPermissionPage />;
  const pages = app.modules.filter(({ type }) => type === 'jira:adminPage');
  return (
    <SideLayout
      name="Jira settings"
      heading="Jira settings"
      links={[
        { href: SETTINGS_PATH, text: 'Apps' },
        ...pages.map((module) => ({
          href: modulePath(app, module) ?? '',
          text: module.isConfigure ? `${app.name}: Configure` : module.title,
        })),
      ]}
    >
      {children}
    </SideLayout>
  );
}
