import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readSource } from '../../../flow/readSource.ts';
import { routesSchema } from '../../../flow/schema/routesSchema.ts';

/**
 * The phone numbers that routes name, so that the simulator has them and each can be called; none
 * where there are no routes, or where they are not right, which the build tells.
 */
export const routedNumbers = async (root: string): Promise<readonly string[]> => {
  const file = path.join(root, 'src', 'flows', 'routes.yaml');
  const text = await readFile(file, 'utf8').catch(() => '');
  const { value } = readSource({ name: 'routes', file, text }, routesSchema);
  const called = (value?.routes ?? []).flatMap((route) => route.called ?? []);
  return called.flatMap((party) => (party.kind === 'phone' ? [party.number] : []));
};
