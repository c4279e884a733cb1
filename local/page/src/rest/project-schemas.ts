import * as z from 'zod/mini';
import { personSchema, projectRefSchema, versionSchema } from './issue-schemas';

const category = z.optional(z.object({ name: z.string() }));

export const foundProjectSchema = z.extend(projectRefSchema, {
  projectCategory: category,
  lead: z.optional(personSchema),
});

export const projectSchema = z.extend(projectRefSchema, {
  projectCategory: category,
  versions: z.array(versionSchema),
});

export type FoundProject = z.infer<typeof foundProjectSchema>;
export type Project = z.infer<typeof projectSchema>;
