import path from 'node:path';
import * as z from 'zod';
import { forkChild } from '../../tasks/environment/forkChild.ts';

const loadedSchema = z.object({ ms: z.number() });

/** Milliseconds that a new process takes to load the bundle of an app. */
export const timeLoad = async (root: string, app: string): Promise<number> => {
  const child = await forkChild({
    name: 'The bundle',
    script: path.join(import.meta.dirname, '..', 'load', 'cli.ts'),
    args: [path.join(app, 'dist', 'main.cjs')],
    cwd: root,
    env: {},
    log: () => undefined,
  });
  await child.exited;
  return loadedSchema.parse(child.ready).ms;
};
