import path from 'node:path';
import { parsePhoneNumber } from '../../../flow/phoneNumber.ts';
import type { Child } from './child.ts';
import { forkChild } from './forkChild.ts';
import { simulatorAccessKey, simulatorAudience, simulatorWorkspace } from './localSettings.ts';
import type { Given } from './readGiven.ts';

export type SimulatorChild = Readonly<{
  root: string;
  port: number;
  factor: number;
  /** The numbers of the resource. What is none is left to the app, which checks its settings. */
  numbers: readonly string[];
  /** Where the app's API is, for the softphone's links. */
  appUrl: string;
  env: Given;
  log: (line: string) => void;
}>;

const isNumber = (text: string): boolean => parsePhoneNumber(text) !== null;

/** The stand-in for the provider of telephony, in a process of its own. */
export const startSimulator = (options: SimulatorChild): Promise<Child> => {
  const { root, port, factor, numbers, appUrl, env, log } = options;
  return forkChild({
    name: 'The simulator',
    script: path.join(import.meta.dirname, '..', '..', 'simulator', 'cli.ts'),
    args: [
      ...['--port', String(port), '--factor', String(factor)],
      ...['--access-key', simulatorAccessKey, '--audience', simulatorAudience],
      ...['--workspace', simulatorWorkspace, '--app-url', appUrl],
      ...numbers.filter(isNumber).flatMap((number) => ['--number', number]),
    ],
    cwd: root,
    env,
    log,
  });
};
