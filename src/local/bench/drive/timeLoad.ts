import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import * as z from 'zod';
import { nodeFlags } from '../../tasks/environment/nodeFlags.ts';

const loadedSchema = z.object({ ms: z.number() });
/** Azure does not look for source maps either, and the package holds none. */
const flags = nodeFlags.filter((flag) => flag !== '--enable-source-maps');

/** Milliseconds that a new process takes to load the bundle of an app. */
export const timeLoad = async (root: string, app: string): Promise<number> => {
  const script = path.join(import.meta.dirname, '..', 'load', 'cli.ts');
  const bundle = path.join(app, 'dist', 'main.cjs');
  const child = fork(script, [bundle], { cwd: root, execArgv: flags, stdio: 'inherit' });
  const exited = once(child, 'exit');
  const [message]: unknown[] = await Promise.race([
    once(child, 'message'),
    exited.then(([code]) => {
      throw new Error(`${bundle} could not be loaded: exit code ${code}`);
    }),
  ]);
  await exited;
  return loadedSchema.parse(message).ms;
};
