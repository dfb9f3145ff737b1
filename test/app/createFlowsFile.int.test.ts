import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFlowsFile } from '../../src/app/createFlowsFile.ts';

let folder: string;
let writes = 0;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'flows-'));
});
afterEach(() => rm(folder, { recursive: true }));

const file = () => path.join(folder, 'flows.json');

/**
 * Writes the file, each time with another time of change, however coarse the file system's clock
 * is.
 */
const write = async (text: string): Promise<void> => {
  await writeFile(file(), text);
  writes += 1;
  await utimes(file(), 0, 1_700_000_000 + writes);
};

const named = (...names: string[]): string =>
  JSON.stringify({ flows: Object.fromEntries(names.map((name) => [name, {}])), routes: [] });

const setUp = (isWatched: boolean) => {
  const logged: string[] = [];
  let now = 0;
  const flows = createFlowsFile({
    path: file(),
    isWatched,
    now: () => now,
    log: (level, message) => void logged.push(`${level} ${message}`),
  });
  const namesAfter = (ms: number): readonly string[] => {
    now += ms;
    return Object.keys(flows().flows);
  };
  return { namesAfter, logged };
};

test('a change is seen a second later, on a developer’s machine', async () => {
  await write(named('a'));
  const { namesAfter, logged } = setUp(true);
  await write(named('a', 'b'));
  expect(namesAfter(999)).toEqual(['a']);
  expect(namesAfter(1)).toEqual(['a', 'b']);
  expect(logged).toEqual(['info the flows were read again']);
});

test('elsewhere the flows are read once', async () => {
  await write(named('a'));
  const { namesAfter } = setUp(false);
  await write(named('b'));
  expect(namesAfter(10_000)).toEqual(['a']);
});

test.each(['{"flows":', '[]', '{"flows":{}}', 'null'])(
  'the last good flows stay when the file holds %s',
  async (text) => {
    await write(named('a'));
    const { namesAfter, logged } = setUp(true);
    await write(text);
    expect(namesAfter(1_000)).toEqual(['a']);
    expect(namesAfter(1_000)).toEqual(['a']);
    expect(logged).toEqual(['warn the flows could not be read again']);
    await write(named('b'));
    expect(namesAfter(1_000)).toEqual(['b']);
  },
);

test('the last good flows stay when the file is gone', async () => {
  await write(named('a'));
  const { namesAfter } = setUp(true);
  await rm(file());
  expect(namesAfter(1_000)).toEqual(['a']);
});

test('without flows nothing begins, and the error says how to make them', () => {
  expect(() => setUp(false)).toThrow(/flows\.json cannot be read .*npm run build/);
});
