import { doctor, prompts } from './adminSteps.ts';
import { check } from './check.ts';
import { code } from './code.ts';
import { core } from './core.ts';
import type { DeployStep } from './deployment.ts';
import { events } from './events.ts';
import { secrets } from './secrets.ts';

/** What a deployment is made of, in the order in which one part needs the other. */
export const steps = {
  check,
  core,
  secrets,
  code,
  prompts,
  events,
  doctor,
} as const satisfies Readonly<Record<string, DeployStep>>;

export type StepName = keyof typeof steps;

export const stepNames = Object.keys(steps) as readonly StepName[];
