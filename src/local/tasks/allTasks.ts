import type { TaskContext } from './taskContext.ts';

type Task = (context: TaskContext) => Promise<number>;

/** Every task by its name, each read only when asked for: `npm run lint` needs no simulator. */
export const allTasks: Readonly<Record<string, () => Promise<{ run: Task }>>> = {
  admin: () => import('./admin.ts'),
  bench: () => import('./bench.ts'),
  build: () => import('./build.ts'),
  deploy: () => import('./deploy.ts'),
  flows: () => import('./flows.ts'),
  infra: () => import('./infra.ts'),
  licences: () => import('./licences.ts'),
  lint: () => import('./lint.ts'),
  notes: () => import('./notes.ts'),
  package: () => import('./package.ts'),
  report: () => import('./report.ts'),
  sim: () => import('./sim.ts'),
  smoke: () => import('./smoke.ts'),
  start: () => import('./start.ts'),
  test: () => import('./test.ts'),
};
