import { PersonName } from '../people/person-name';
import type { Issue } from '../rest/issue-schemas';
import { useSiteFields } from '../rest/use-site-fields';
import { momentText } from '../text/dates';
import { AssigneeField } from './fields/assignee-field';
import { FactRow } from './fields/field-row';
import { FlaggedField } from './fields/flagged-field';
import { LabelsField } from './fields/labels-field';
import { ParentField } from './fields/parent-field';
import { PriorityField } from './fields/priority-field';
import { SprintField } from './fields/sprint-field';
import { TypedField } from './fields/typed-field';
import { VersionsField } from './fields/versions-field';
import { numberOf, otherValues } from './field-values';
import { useIssueEdit } from './issue-queries';
import styles from './issue-view.module.css';

interface DetailsProps {
  readonly issue: Issue;
  readonly canEdit: boolean;
}

/** The fields at the side of an issue. */
export function Details({ issue, canEdit }: DetailsProps) {
  const site = useSiteFields().data ?? null;
  const edit = useIssueEdit(issue.key);
  const { fields } = issue;
  const points = site?.storyPoints ?? null;
  const own = { issue, canEdit, edit };
  return (
    <section className={styles.details} aria-labelledby="details-title">
      <h2 id="details-title">Details</h2>
      <AssigneeField {...own} />
      <PriorityField {...own} />
      {site?.sprint && <SprintField {...own} field={site.sprint} />}
      <TypedField
        {...own}
        name="Due date"
        type="date"
        value={fields.duedate ?? ''}
        toFields={(text) => ({ duedate: text === '' ? null : text })}
      />
      {site?.flagged && <FlaggedField {...own} field={site.flagged} />}
      <VersionsField {...own} />
      <LabelsField {...own} />
      <ParentField {...own} />
      {points !== null && points.id in fields && (
        <TypedField
          {...own}
          name={points.name}
          type="number"
          value={numberOf(fields, points)?.toString() ?? ''}
          toFields={(text) => ({ [points.id]: text === '' ? null : Number(text) })}
        />
      )}
      <FactRow name="Components">
        {fields.components?.map(({ name }) => name).join(', ') ?? ''}
      </FactRow>
      {site !== null &&
        otherValues(fields, site).map(({ id, name, text }) => (
          <FactRow key={id} name={name}>
            {text}
          </FactRow>
        ))}
      <FactRow name="Reporter">
        <PersonName person={fields.reporter ?? null} nobody="Nobody" />
      </FactRow>
      <FactRow name="Created">{momentText(fields.created ?? '')}</FactRow>
      <FactRow name="Updated">{momentText(fields.updated ?? '')}</FactRow>
    </section>
  );
}
