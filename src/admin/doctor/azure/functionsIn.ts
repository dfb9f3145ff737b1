import * as z from 'zod';
import { inForm } from '../../azure/inForm.ts';
import type { Values } from '../../settings/readSettings.ts';
import type { DeployedFunction } from './azureView.ts';
import { idParts } from './idParts.ts';

const answer = z.array(
  z.object({
    id: z.string(),
    properties: z.object({ isDisabled: z.boolean().nullish() }).nullish(),
  }),
);

const isOff = (settings: Values, name: string): boolean =>
  [`AzureWebJobs.${name}.Disabled`, `AzureWebJobs_${name}_Disabled`].some((setting) =>
    /^(true|1)$/i.test(settings[setting]?.trim() ?? ''),
  );

/** The functions of an app; one can be switched off by a setting, too. */
export const functionsIn = (body: unknown, settings: Values): readonly DeployedFunction[] =>
  inForm(answer, body, 'the functions').map(({ id, properties }) => {
    const { name } = idParts(id);
    return { name, isDisabled: properties?.isDisabled === true || isOff(settings, name) };
  });
