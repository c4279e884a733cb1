import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import { useId } from 'react';
import type { HostModule } from '../../host-api';
import { AppFrame } from '../app-frame/app-frame';
import { issueSubject } from '../app-frame/frame-subject';
import { memoryFrameHistory } from '../app-frame/memory-frame-history';
import type { Issue } from '../rest/issue-schemas';
import styles from './issue-view.module.css';
import { useRememberedOpen } from './remembered';

interface AppBlockProps {
  readonly module: HostModule;
  readonly issue: Issue;
  readonly refresh: () => Promise<void>;
}

/** A `jira:issueContext`: a row at the side that opens; what is closed is not loaded. */
export function AppBlock({ module, issue, refresh }: AppBlockProps) {
  const [isOpen, setOpen] = useRememberedOpen(`block.${module.key}`, false);
  const contentId = useId();
  const subject = issueSubject(module, issue);
  if (subject === null) return null;
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <section className={styles.block} aria-label={module.title}>
      <h2 className={styles.blockHead}>
        <button
          type="button"
          className={styles.blockButton}
          aria-expanded={isOpen}
          aria-controls={contentId}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <Chevron label="" />
          {module.icon !== null && <img src={module.icon} alt="" className={styles.blockIcon} />}
          <span>{module.title}</span>
          {module.label !== null && <span className={styles.blockLabel}>{module.label}</span>}
        </button>
      </h2>
      <div id={contentId} hidden={!isOpen}>
        {isOpen && (
          <AppFrame
            subject={subject}
            history={memoryFrameHistory}
            size="content"
            refresh={refresh}
          />
        )}
      </div>
    </section>
  );
}
