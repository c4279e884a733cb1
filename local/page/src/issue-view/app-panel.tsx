import { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import type { HostModule } from '../../host-api';
import { AppFrame } from '../app-frame/app-frame';
import { issueSubject } from '../app-frame/frame-subject';
import { memoryFrameHistory } from '../app-frame/memory-frame-history';
import type { Issue } from '../rest/issue-schemas';
import styles from './issue-view.module.css';
import { usePanelOpen } from './panel-open';
import { Section } from './section';

interface AppPanelProps {
  readonly module: HostModule;
  readonly issue: Issue;
  readonly refresh: () => Promise<void>;
}

/** A `jira:issuePanel` among the sections of the issue. */
export function AppPanel({ module, issue, refresh }: AppPanelProps) {
  const [isOpen, setOpen] = usePanelOpen(module.key, issue.id);
  const subject = issueSubject(module, issue);
  if (!isOpen || subject === null) return null;
  return (
    <Section
      title={module.title}
      action={
        <IconButton
          appearance="subtle"
          spacing="compact"
          icon={CrossIcon}
          label={`Hide ${module.title}`}
          onClick={() => {
            setOpen(false);
          }}
        />
      }
    >
      <div className={styles.panel}>
        <AppFrame subject={subject} history={memoryFrameHistory} size="content" refresh={refresh} />
      </div>
    </Section>
  );
}
