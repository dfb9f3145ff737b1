import { expect, test } from 'vitest';
import { createReadOnce } from '../../src/app/createReadOnce.ts';

test('a file is read at the first use, and parsed once', () => {
  let parsed = 0;
  const read = createReadOnce('package.json', (text) => {
    parsed += 1;
    return { length: text.length };
  });
  expect(parsed).toBe(0);
  expect(read().length).toBeGreaterThan(100);
  expect(read()).toBe(read());
  expect(parsed).toBe(1);
});

test('what could not be read is tried again', () => {
  let tries = 0;
  const read = createReadOnce('package.json', () => {
    tries += 1;
    if (tries === 1) throw new Error('not now');
    return { tries };
  });
  expect(read).toThrow('not now');
  expect(read()).toEqual({ tries: 2 });
});
