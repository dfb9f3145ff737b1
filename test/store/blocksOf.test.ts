import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { blocksOf } from '../../src/store/blocksOf.ts';

const of = async (texts: readonly string[]): Promise<readonly string[]> => {
  const blocks = await Readable.from(
    blocksOf(Readable.from(texts.map((text) => Buffer.from(text))), 4),
  ).toArray();
  return blocks.map(String);
};

it.each([
  { pieces: ['ab', 'cd', 'e'], blocks: ['abcd', 'e'] },
  { pieces: ['abcdefgh', 'i', 'jkl'], blocks: ['abcdefgh', 'ijkl'] },
  { pieces: ['a'], blocks: ['a'] },
  { pieces: [], blocks: [''] },
])('$pieces is sent as $blocks', async ({ pieces, blocks }) => {
  expect(await of(pieces)).toEqual(blocks);
});

it('a block is given as soon as it is full', async () => {
  const taken: number[] = [];
  const pieces = async function* () {
    for (let n = 0; n < 3; n += 1) {
      taken.push(n);
      yield Buffer.alloc(4);
    }
  };
  const blocks = blocksOf(pieces(), 4);
  await blocks.next();
  expect(taken).toEqual([0]);
});
