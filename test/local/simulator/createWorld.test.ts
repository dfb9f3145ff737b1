import { expect, onTestFinished, test } from 'vitest';
import { createWorld } from '../../../src/local/simulator/createWorld.ts';
import { simulatorOptions } from '../../../src/local/simulator/simulatorOptions.ts';

test('a new world is empty, and bugs are written to its log', () => {
  const lines: string[] = [];
  const log = (line: string): number => lines.push(line);
  const world = createWorld(simulatorOptions({ accessKey: 'k', audience: 'a', log }));
  onTestFinished(world.clock.stop);
  expect([world.lines.size, world.connections.size, world.requests.list()]).toEqual([0, 0, []]);
  world.report(new Error('oh'));
  world.report('ah');
  expect(lines).toEqual([expect.stringContaining('Error: oh'), 'simulator error: ah']);
});
