import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import type { HostModule } from '../../host-api';
import { IssueTypeIcon } from '../issues/issue-type-icon';
import type { Issue } from '../rest/issue-schemas';
import { issuePath, projectPath } from '../router/paths';
import { Link } from '../router/link';
import styles from './issue-view.module.css';
import { usePanelOpen } from './panel-open';
import { SummaryEdit } from './summary-edit';

interface IssueHeaderProps {
  readonly issue: Issue;
  readonly panels: readonly HostModule[];
  /** The menu of actions, where there are any. */
  readonly actions: ReactNode;
  readonly canEdit: boolean;
}

/** Where the issue belongs, its summary, the menu of actions, and the buttons that open the app's panels. */
export function IssueHeader({ issue, panels, actions, canEdit }: IssueHeaderProps) {
  const { project, parent, issuetype } = issue.fields;
  return (
    <header>
      <div className={styles.top}>
        <nav aria-label="Breadcrumbs">
          <ol className={styles.crumbs}>
            {project !== null && (
              <li>
                <Link href={projectPath(project.key)}>{project.name}</Link>
              </li>
            )}
            {parent !== undefined && (
              <li>
                {parent.fields.issuetype !== undefined && (
                  <IssueTypeIcon type={parent.fields.issuetype} />
                )}
                <Link href={issuePath(parent.key)}>{parent.key}</Link>
              </li>
            )}
            <li>
              {issuetype !== null && <IssueTypeIcon type={issuetype} />}
              <Link href={issuePath(issue.key)} aria-current="page">
                {issue.key}
              </Link>
            </li>
          </ol>
        </nav>
        {actions}
      </div>
      <SummaryEdit issue={issue} canEdit={canEdit} />
      {panels.length > 0 && (
        <div className={styles.actions}>
          {panels.map((module) => (
            <PanelButton key={module.key} module={module} issueId={issue.id} />
          ))}
        </div>
      )}
    </header>
  );
}

interface PanelButtonProps {
  readonly module: HostModule;
  readonly issueId: string;
}

function PanelButton({ module, issueId }: PanelButtonProps) {
  const [isOpen, setOpen] = usePanelOpen(module.key, issueId);
  return (
    <Button
      isSelected={isOpen}
      aria-pressed={isOpen}
      onClick={() => {
        setOpen(!isOpen);
      }}
    >
      {module.title}
    </Button>
  );
}
