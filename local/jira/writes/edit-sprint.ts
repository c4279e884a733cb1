import type { CustomFieldData } from '../site-data';
import { changeItem, FieldFault, NO_CHANGE, type ChangeSide, type SetField } from './field-edit';

/**
 * The Sprint field takes one sprint that is not closed, or null; the closed sprints an issue was in stay
 * with it.
 */
export function sprintSetter(field: CustomFieldData): SetField {
  return ({ site, issue }, value) => {
    const wanted = value === null ? null : site.sprints.get(Number(value));
    if (wanted === undefined || (value !== null && typeof value !== 'number')) {
      throw new FieldFault('Number value expected as the Sprint id.');
    }
    if (wanted?.state === 'closed') {
      throw new FieldFault('Issue can be assigned only active or future sprints.');
    }
    const closed = issue.sprintIds.filter((id) => site.sprints.get(id)?.state === 'closed');
    const sprintIds = wanted === null ? closed : [...closed, wanted.id];
    if (sprintIds.join() === issue.sprintIds.join()) return NO_CHANGE;
    const side = (ids: readonly number[]): ChangeSide => ({
      id: ids.join(', '),
      text: ids.map((id) => site.sprints.get(id)?.name ?? String(id)).join(', '),
    });
    const place = { field: field.name, fieldId: field.id, isCustom: true };
    return {
      values: { sprintIds },
      items: [changeItem(place, side(issue.sprintIds), side(sprintIds))],
    };
  };
}
