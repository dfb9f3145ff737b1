import { expect, test } from 'vitest';
import type { ProgrammingModel } from '../../../../src/local/host/app/coreTypes.ts';
import { createCoreApi } from '../../../../src/local/host/app/createCoreApi.ts';
import { createHooks } from '../../../../src/local/host/app/createHooks.ts';

const metadata = { name: 'sweep', bindings: {} };
const noop = () => undefined;
const newApi = () => createCoreApi(createHooks(), noop);

test('functions are kept until they are taken back', () => {
  const api = newApi();
  const registration = api.core.registerFunction(metadata, noop);
  expect(api.functions()).toEqual([{ metadata, callback: noop }]);
  registration.dispose();
  expect(api.functions()).toEqual([]);
});

test('a second function of one name and one after the start are refused as system errors', () => {
  const api = newApi();
  api.core.registerFunction(metadata, noop);
  expect(() => api.core.registerFunction(metadata, noop)).toThrow(/"sweep" has already been/);
  api.lock();
  const late = () => api.core.registerFunction({ ...metadata, name: 'late' }, noop);
  expect(late).toThrow(/only be registered during app startup/);
  expect(late).toThrow(expect.objectContaining({ isAzureFunctionsSystemError: true }));
});

test('the programming model that the library sets is the one it gets back', () => {
  const api = newApi();
  const model: ProgrammingModel = {
    name: 'test',
    version: '1',
    getInvocationModel: () => {
      throw new Error('not used here');
    },
  };
  expect(api.core.getProgrammingModel()).toBeUndefined();
  api.core.setProgrammingModel(model);
  expect(api.model()).toBe(model);
  expect(api.core.getProgrammingModel()).toBe(model);
});

test('what the library logs goes to the log', () => {
  const lines: string[] = [];
  const api = createCoreApi(createHooks(), (...line) => lines.push(line.join(' ')));
  api.core.log('warning', 'system', 'mind the gap');
  expect(lines).toEqual(['warning system mind the gap']);
});
