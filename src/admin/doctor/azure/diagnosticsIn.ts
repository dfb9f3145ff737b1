import * as z from 'zod';
import { inForm } from '../../azure/inForm.ts';
import type { DiagnosticSetting } from './azureView.ts';

const log = z.object({
  category: z.string().nullish(),
  categoryGroup: z.string().nullish(),
  enabled: z.boolean(),
});
const answer = z.array(
  z.object({
    name: z.string(),
    properties: z.object({
      workspaceId: z.string().nullish(),
      logs: z.array(log).nullish(),
    }),
  }),
);

/** What is logged of a resource. */
export const diagnosticsIn = (body: unknown): readonly DiagnosticSetting[] =>
  inForm(answer, body, 'diagnostic settings').map(({ name, properties }) => {
    const on = (properties.logs ?? []).filter(({ enabled }) => enabled);
    return {
      name,
      workspace: properties.workspaceId ?? '',
      categories: on.flatMap(({ category }) => (category ? [category] : [])),
      hasAll: on.some(({ categoryGroup }) => categoryGroup?.toLowerCase() === 'alllogs'),
    };
  });
