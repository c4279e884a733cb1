import Button, { IconButton } from '@atlaskit/button/new';
import AddIcon from '@atlaskit/icon/core/add';
import CrossIcon from '@atlaskit/icon/core/cross';
import { useState } from 'react';
import { removeLink } from '../rest/issue-calls';
import type { Issue } from '../rest/issue-schemas';
import { Empty } from '../states/notice';
import { IssueRow } from './issue-row';
import { useIssueWrite } from './issue-queries';
import styles from './issue-view.module.css';
import { LinkForm } from './link-form';
import { linkGroups } from './link-groups';
import { Section } from './section';

interface LinkedIssuesProps {
  readonly issue: Issue;
  readonly canLink: boolean;
}

/** Links grouped by what they say of this issue. */
export function LinkedIssues({ issue, canLink }: LinkedIssuesProps) {
  const [isAdding, setAdding] = useState(false);
  const removal = useIssueWrite(issue.key, removeLink);
  const groups = linkGroups(issue.fields.issuelinks ?? []);
  return (
    <Section
      title="Linked issues"
      action={
        canLink &&
        !isAdding && (
          <Button
            appearance="subtle"
            iconBefore={AddIcon}
            onClick={() => {
              setAdding(true);
            }}
          >
            Add link
          </Button>
        )
      }
    >
      {isAdding && (
        <LinkForm
          issueKey={issue.key}
          onDone={() => {
            setAdding(false);
          }}
        />
      )}
      {groups.length === 0 && !isAdding && <Empty>No linked issues.</Empty>}
      {groups.map(({ wording, issues }) => (
        <div key={wording} className={styles.linkGroup}>
          <h3 className={styles.wording}>{wording}</h3>
          <ul className={styles.issueRows}>
            {issues.map(({ linkId, issue: { key, fields } }) => (
              <IssueRow
                key={linkId}
                issueKey={key}
                summary={fields.summary}
                type={fields.issuetype ?? null}
                status={fields.status ?? null}
                action={
                  canLink && (
                    <IconButton
                      appearance="subtle"
                      spacing="compact"
                      icon={CrossIcon}
                      label={`Remove the link to ${key}: ${wording}`}
                      isDisabled={removal.isPending}
                      onClick={() => {
                        removal.mutate(linkId);
                      }}
                    />
                  )
                }
              />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
