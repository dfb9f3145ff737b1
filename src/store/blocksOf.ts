/**
 * Pieces put together to blocks of at least `bytes` each, but for the last; there is one even where
 * there is nothing to put together. No more than a block is held.
 */
export async function* blocksOf(
  pieces: AsyncIterable<Uint8Array>,
  bytes: number,
): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = [];
  let [length, isFirst] = [0, true];
  for await (const piece of pieces) {
    held.push(piece);
    length += piece.length;
    if (length < bytes) continue;
    yield Buffer.concat(held, length);
    [held, length, isFirst] = [[], 0, false];
  }
  if (isFirst || length > 0) yield Buffer.concat(held, length);
}
