import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FlowSet } from '../flow/flowSet.ts';
import { AdminError } from './adminError.ts';

/** The flows as they were built last, from flows that the build has checked. */
export const readFlows = (root: string): FlowSet => {
  const file = path.join(root, 'dist', 'flows.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as FlowSet;
  } catch {
    throw new AdminError(
      'refused',
      'noFlows',
      `${file} does not hold the compiled flows.`,
      'Build them: npm run build',
    );
  }
};
