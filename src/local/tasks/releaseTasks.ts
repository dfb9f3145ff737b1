import type { Task } from './taskContext.ts';

/** The tasks by which a version gets out and is looked at there. */
export const releaseTasks: Readonly<Record<string, () => Promise<{ run: Task }>>> = {
  deploy: () => import('./deploy.ts'),
  infra: () => import('./infra.ts'),
  licences: () => import('./licences.ts'),
  notes: () => import('./notes.ts'),
  package: () => import('./package.ts'),
  smoke: () => import('./smoke.ts'),
};
