import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { BodyTooLargeError, readBody } from '../../../../src/local/host/http/readBody.ts';

const stream = (...chunks: string[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));

test('a body is read whole, with or without a declared length', async () => {
  expect(Buffer.from(await readBody(stream('ab', 'cd'), '4', 4)).toString()).toBe('abcd');
  expect(Buffer.from(await readBody(stream('ab', 'cd'), undefined, 4)).toString()).toBe('abcd');
  expect(await readBody(stream(), undefined)).toHaveLength(0);
});

test.each([['5'], [undefined]])(
  'one that is too long is refused, declared %s',
  async (declared) => {
    await expect(readBody(stream('ab', 'cde'), declared, 4)).rejects.toThrow(BodyTooLargeError);
  },
);

test('one that breaks off fails', async () => {
  const broken = new Readable({ read: () => undefined });
  const reading = readBody(broken, undefined);
  broken.destroy(new Error('aborted'));
  await expect(reading).rejects.toThrow('aborted');
});
