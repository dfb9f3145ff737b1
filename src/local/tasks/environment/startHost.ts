import path from 'node:path';
import * as z from 'zod';
import type { Child } from './child.ts';
import { forkChild } from './forkChild.ts';
import type { Settings } from './localSettings.ts';

export type HostChild = Readonly<{
  root: string;
  port: number;
  enableAuth: boolean;
  settings: Settings;
  log: (line: string) => void;
  /** For Node itself, beside those that it always gets. */
  flags?: readonly string[];
}>;

const readySchema = z.object({
  keys: z.object({ default: z.string(), eventGrid: z.string() }).optional(),
});

/** The keys that the host asks for, or undefined when everybody may call it. */
export const keysOf = ({ ready }: Child) => readySchema.parse(ready ?? {}).keys;

/** Left to itself Node lets garbage pile up to several times what is in use before it collects. */
const memoryFlags = ['--max-semi-space-size=8', '--max-old-space-size=256'];

/**
 * Where Node keeps the host's own files as it has compiled them: later starts need neither read
 * TypeScript nor hold what reads it in memory.
 */
const compileCache = path.join(import.meta.dirname, '..', '..', '..', '..', '.local', 'compiled');

/** The embedded Functions host with the built app, in a process of its own. */
export const startHost = (options: HostChild): Promise<Child> => {
  const { root, port, enableAuth, settings, log } = options;
  return forkChild({
    name: 'The Functions host',
    script: path.join(import.meta.dirname, '..', '..', 'host', 'cli.ts'),
    args: [
      ...['--script-root', root, '--port', String(port)],
      ...(enableAuth ? ['--enable-auth'] : []),
    ],
    cwd: root,
    env: { NODE_COMPILE_CACHE: compileCache, ...settings },
    flags: [...memoryFlags, ...(options.flags ?? [])],
    log,
  });
};
