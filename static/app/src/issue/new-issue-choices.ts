import type { CreatableProject } from '../../../../src/jira/create-issue';

/** What is usually asked of another team. */
const USUAL = ['task', 'story'];

/** The kind of issue to begin with; empty where there is no project. */
export function usualTypeOf(project: CreatableProject | undefined): string {
  const types = project?.issueTypes ?? [];
  const usual = USUAL.flatMap(
    (name) => types.find((type) => type.name.toLowerCase() === name) ?? [],
  );
  return (usual[0] ?? types[0])?.id ?? '';
}
