import { issuesPath, PROJECTS_PATH } from '../router/paths';
import { Link } from '../router/link';
import { useRoute } from '../router/router';
import { AppsMenu } from './apps-menu';
import { ClockMenu } from './clock-menu';
import { NotEmulated } from './not-emulated';
import { PersonMenu } from './person-menu';
import { useSite } from './services-context';
import { SettingsMenu } from './settings-menu';
import { ThemeMenu } from './theme-menu';
import styles from './top-bar.module.css';

/** What stands above every page. */
export function TopBar() {
  const { page } = useRoute();
  const { title, person } = useSite();
  const current = (isCurrent: boolean) => (isCurrent ? { 'aria-current': 'page' as const } : {});
  return (
    <header className={styles.bar}>
      <div className={styles.brand}>
        <Link className={styles.name} href={PROJECTS_PATH}>
          Local Jira
        </Link>
        <span className={styles.note} title={title}>
          emulated for development: not a real site
        </span>
      </div>
      <nav className={styles.nav} aria-label="Site">
        <Link
          className={styles.link}
          href={PROJECTS_PATH}
          {...current(page === 'projects' || page.startsWith('project-'))}
        >
          Projects
        </Link>
        <Link className={styles.link} href={issuesPath()} {...current(page === 'issues')}>
          Search issues
        </Link>
        <AppsMenu />
      </nav>
      <div className={styles.tools}>
        <NotEmulated />
        <ClockMenu />
        {person.isAdmin && <SettingsMenu />}
        <ThemeMenu />
        <PersonMenu />
      </div>
    </header>
  );
}
