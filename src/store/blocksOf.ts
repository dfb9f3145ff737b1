/**
 * Pieces put together to blocks of at least `bytes` each, but for the last; there is one even where
 * there is nothing to put together. No more than a block is held, and no piece: what is held for
 * long is let go of late, and a long file would be in memory as a whole for a while.
 */
export async function* blocksOf(
  pieces: AsyncIterable<Uint8Array>,
  bytes: number,
): AsyncGenerator<Buffer> {
  let room = Buffer.allocUnsafe(bytes);
  let [length, isFirst] = [0, true];
  for await (const piece of pieces) {
    if (length + piece.length > room.length) {
      const larger = Buffer.allocUnsafe(length + piece.length);
      room.copy(larger, 0, 0, length);
      room = larger;
    }
    room.set(piece, length);
    length += piece.length;
    if (length < bytes) continue;
    yield Buffer.from(room.subarray(0, length));
    [length, isFirst] = [0, false];
  }
  if (isFirst || length > 0) yield Buffer.from(room.subarray(0, length));
}
