import { expect, test } from 'vitest';
import type {
  CoreInvocationContext,
  FunctionCallback,
  InvocationRequest,
  ProgrammingModel,
} from '../../../../src/local/host/app/coreTypes.ts';
import { createHooks } from '../../../../src/local/host/app/createHooks.ts';
import { invokeOnce } from '../../../../src/local/host/app/invokeOnce.ts';
import { testFunction, timerTrigger } from '../testFunction.ts';

const request: InvocationRequest = {
  invocationId: 'i-1',
  functionId: 'work',
  inputData: [],
  triggerMetadata: {},
  traceContext: { traceParent: '', traceState: '', attributes: {} },
};

/** A model as simple as can be, that notes the state the library would see. */
function given(callback: FunctionCallback) {
  const states: unknown[] = [];
  const hooks = createHooks();
  let core: CoreInvocationContext | undefined;
  const seeState = () => states.push(core?.state);
  const model: ProgrammingModel = {
    name: 'test',
    version: '1',
    getInvocationModel(context) {
      core = context;
      return {
        getArguments: async () => ({ context: { id: context.invocationId }, inputs: ['input'] }),
        async invokeFunction(invocationContext, inputs, handler) {
          seeState();
          return handler(...inputs, invocationContext);
        },
        getResponse: async (_context, result) => ({
          returnValue: { http: { statusCode: String(result), headers: {}, cookies: [] } },
        }),
      };
    },
  };
  const fn = testFunction('work', timerTrigger(), { callback });
  const run = () => invokeOnce(model, hooks, fn, request, () => undefined);
  return { hooks, states, seeState, run };
}

test('the handler gets its input and the context; its result becomes the response', async () => {
  const { run } = given((input, context) => {
    expect([input, context]).toEqual(['input', { id: 'i-1' }]);
    return 201;
  });
  expect(await run()).toMatchObject({ returnValue: { http: { statusCode: '201' } } });
});

test('hooks may replace the input, the handler and the result, and share their data', async () => {
  const { hooks, run } = given(() => 1);
  hooks.add('preInvocation', (context) => {
    Object.assign(context, { inputs: ['other'], functionCallback: (input: string) => `${input}!` });
    Object.assign(Reflect.get(context, 'hookData'), { seen: 'yes' });
  });
  hooks.add('postInvocation', (context) => {
    expect(context).toMatchObject({ hookData: { seen: 'yes' }, result: 'other!', error: null });
    Object.assign(context, { result: 'replaced' });
  });
  expect(await run()).toMatchObject({ returnValue: { http: { statusCode: 'replaced' } } });
});

test('a post hook sees the error and may clear it; otherwise it is thrown', async () => {
  const { hooks, run } = given(() => {
    throw new Error('broken');
  });
  await expect(run()).rejects.toThrow('broken');
  hooks.add('postInvocation', (context) => Object.assign(context, { error: null, result: 200 }));
  expect(await run()).toMatchObject({ returnValue: { http: { statusCode: '200' } } });
});

test('a handler that throws nothing has failed all the same', async () => {
  const { run } = given(() => Promise.reject(undefined));
  await expect(run()).rejects.toThrow('threw nothing');
});

test('the library can tell hooks and handler apart by the state', async () => {
  const { hooks, run, states, seeState } = given(() => 1);
  hooks.add('preInvocation', seeState);
  hooks.add('postInvocation', seeState);
  await run();
  expect(states).toEqual(['preInvocationHooks', 'invocation', 'postInvocationHooks']);
});
