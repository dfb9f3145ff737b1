import { expect, test } from 'vitest';
import type { FlowId } from '../../../../src/flow/flow.ts';
import type { FlowSet } from '../../../../src/flow/flowSet.ts';
import { playFile } from '../../../../src/local/tasks/flows/playFile.ts';
import { menuFlow, testOf } from './sampleTest.ts';

const flows: FlowSet = {
  flows: { ['menu' as FlowId]: menuFlow },
  routes: [],
  calendars: {},
  lists: {},
};

test('all tests of a file are played against its flow', () => {
  const tests = [testOf({ script: [{ press: '1' }] }), testOf({ script: [{ hears: 'no' }] })];
  const report = playFile(flows, { file: 'menu.yaml', flow: 'menu', tests });
  expect(report.results.map(({ failure }) => failure)).toEqual([
    null,
    'the caller never hears "no"',
  ]);
});

test('tests of a flow that there is not are an error', () => {
  expect(() => playFile(flows, { file: 'x.yaml', flow: 'x', tests: [] })).toThrow(
    'x.yaml tests x, and there is no such flow.',
  );
});
