import { expect, test } from 'vitest';
import { readFlows } from '../../src/admin/readFlows.ts';
import { temporaryFolder } from '../local/tasks/temporaryFolder.ts';

test('reads what the build has written', () => {
  const root = temporaryFolder({ 'dist/flows.json': '{"flows":{},"routes":[]}' });
  expect(readFlows(root)).toEqual({ flows: {}, routes: [] });
});

test.each([{}, { 'dist/flows.json': '{' }])('%j: says how to build it', (files) => {
  const failure = expect.objectContaining({ code: 'noFlows', remedy: 'Build them: npm run build' });
  expect(() => readFlows(temporaryFolder(files))).toThrow(expect.objectContaining({ failure }));
});
