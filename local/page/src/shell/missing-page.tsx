import { PROJECTS_PATH } from '../router/paths';
import { Link } from '../router/link';
import { useDocumentTitle } from '../router/router';
import { NoticePage } from '../states/notice';

export function MissingPage() {
  useDocumentTitle('Page not found');
  return (
    <NoticePage title="There is no such page">
      <p>
        The local site has projects, issues and the pages of the app. Start with the{' '}
        <Link href={PROJECTS_PATH}>projects</Link>.
      </p>
    </NoticePage>
  );
}

/** What Jira shows to people who open its administration without being an administrator. */
export function NoPermissionPage() {
  useDocumentTitle('No permission');
  return (
    <NoticePage title="You don't have permission to view this page">
      <p>
        Only Jira administrators can open Jira settings. Choose somebody of the group
        jira-administrators in the menu at the top right.
      </p>
      <p>
        <Link href={PROJECTS_PATH}>Go to the projects</Link>
      </p>
    </NoticePage>
  );
}
