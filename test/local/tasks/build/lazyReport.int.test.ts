import path from 'node:path';
import { expect, test } from 'vitest';
import { bundleFunctions } from '../../../../src/local/tasks/build/bundleFunctions.ts';

test('what makes reports and asks the logs is loaded by no call', async () => {
  const root = path.join(import.meta.dirname, '..', '..', '..', '..');
  const { outputs } = await bundleFunctions(root, path.join(root, 'dist'));
  const holding = (folder: string): readonly string[] =>
    Object.entries(outputs)
      .filter(([, { inputs }]) =>
        Object.keys(inputs).some((file) => file.includes(`node_modules/${folder}/`)),
      )
      .map(([file]) => path.basename(file));
  expect(holding('echarts')).toEqual(['connectReporting.cjs']);
  expect(holding('@azure/communication-phone-numbers')).toEqual(['connectReporting.cjs']);
  expect(holding('@azure/monitor-query')).toEqual(['openLogs.cjs']);
  // The same look finds what every call needs.
  expect(holding('@azure/communication-call-automation').length).toBeGreaterThan(0);
}, 60_000);
