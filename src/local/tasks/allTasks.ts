import { releaseTasks } from './releaseTasks.ts';
import type { Task } from './taskContext.ts';

/** Every task by its name, each read only when asked for: `npm run lint` needs no simulator. */
export const allTasks: Readonly<Record<string, () => Promise<{ run: Task }>>> = {
  ...releaseTasks,
  admin: () => import('./admin.ts'),
  bench: () => import('./bench.ts'),
  build: () => import('./build.ts'),
  flows: () => import('./flows.ts'),
  lint: () => import('./lint.ts'),
  report: () => import('./report.ts'),
  sim: () => import('./sim.ts'),
  start: () => import('./start.ts'),
  test: () => import('./test.ts'),
};
