import { modulePath } from '../router/paths';
import { Link } from '../router/link';
import { useDocumentTitle } from '../router/router';
import { SettingsLayout } from './settings-layout';
import { useSite } from './services-context';
import styles from './settings-page.module.css';

/** The apps of the site, as Jira lists them in its settings. */
export function SettingsPage() {
  useDocumentTitle('Apps');
  const { app } = useSite();
  const pages = app.modules.filter(({ type }) => type === 'jira:adminPage');
  return (
    <SettingsLayout>
      <div className={styles.page}>
        <h1>Apps</h1>
        <section className={styles.app} aria-label={app.name}>
          <h2>{app.name}</h2>
          <p>Installed in development on this local site.</p>
          <ul>
            {pages.map((module) => (
              <li key={module.key}>
                <Link href={modulePath(app, module) ?? ''}>
                  {module.isConfigure ? `Configure ${app.name}` : module.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </SettingsLayout>
  );
}
