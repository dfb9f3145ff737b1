import { expect, test } from 'vitest';
import type { ProgrammingModel } from '../../../../src/local/host/app/coreTypes.ts';
import { createHooks } from '../../../../src/local/host/app/createHooks.ts';
import { createLoggedRun } from '../../../../src/local/host/app/createLoggedRun.ts';
import { testFunction, timerTrigger } from '../testFunction.ts';

test('what a function logs carries its name, and is its own', async () => {
  const lines: string[] = [];
  const model: ProgrammingModel = {
    name: 'test',
    version: '1',
    getInvocationModel: (core) => ({
      getArguments: async () => ({ context: {}, inputs: [] }),
      invokeFunction: async () => core.log('information', 'user', 'hello'),
      getResponse: async () => ({}),
    }),
  };
  const run = createLoggedRun(model, createHooks(), (...line) => lines.push(line.join(' ')));
  await run(testFunction('sweep', timerTrigger()), {
    invocationId: 'i-1',
    functionId: 'sweep',
    inputData: [],
    triggerMetadata: {},
    traceContext: { traceParent: '', traceState: '', attributes: {} },
  });
  expect(lines).toEqual(['information sweep hello user']);
});
