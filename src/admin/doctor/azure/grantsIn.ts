import * as z from 'zod';
import { inForm } from '../../azure/inForm.ts';
import type { Grant } from './azureView.ts';
import { idParts } from './idParts.ts';

const answer = z.array(
  z.object({ properties: z.object({ roleDefinitionId: z.string(), scope: z.string() }) }),
);

/** The roles that somebody has, and where; a role is known by the end of its id. */
export const grantsIn = (body: unknown): readonly Grant[] =>
  inForm(answer, body, 'roles').map(({ properties: { roleDefinitionId, scope } }) => ({
    roleId: idParts(roleDefinitionId).name.toLowerCase(),
    scope,
  }));
