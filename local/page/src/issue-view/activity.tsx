import Tabs, { Tab, TabList, TabPanel } from '@atlaskit/tabs';
import { Comments } from './comments';
import { IssueHistory } from './issue-history';
import styles from './issue-view.module.css';
import { Section } from './section';

interface ActivityProps {
  readonly issueKey: string;
  readonly canComment: boolean;
}

export function Activity({ issueKey, canComment }: ActivityProps) {
  return (
    <Section title="Activity">
      <Tabs id="activity" shouldUnmountTabPanelOnChange>
        <TabList>
          <Tab>Comments</Tab>
          <Tab>History</Tab>
        </TabList>
        <TabPanel>
          <div className={styles.tab}>
            <Comments issueKey={issueKey} canComment={canComment} />
          </div>
        </TabPanel>
        <TabPanel>
          <div className={styles.tab}>
            <IssueHistory issueKey={issueKey} />
          </div>
        </TabPanel>
      </Tabs>
    </Section>
  );
}
