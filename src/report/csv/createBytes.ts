const firstSize = 64 * 1_024;
/** As many bytes as a unit of a text may take in UTF-8. */
const mostPerUnit = 3;

/** Texts as bytes (UTF-8), written one after another as they come, so that no text is held. */
export type Bytes = Readonly<{
  add: (text: string) => void;
  /** What was added since the last time. */
  take: () => Uint8Array;
}>;

/** Bytes that are as long as they have to be. */
export const createBytes = (): Bytes => {
  let room = Buffer.allocUnsafe(firstSize);
  let length = 0;
  return {
    add: (text) => {
      const needed = length + text.length * mostPerUnit;
      if (needed > room.length) {
        const larger = Buffer.allocUnsafe(Math.max(needed, room.length * 2));
        room.copy(larger, 0, 0, length);
        room = larger;
      }
      length += room.write(text, length);
    },
    take: () => {
      const taken = room.subarray(0, length);
      // Whoever has taken them may still hold them: what comes next gets room of its own.
      room = Buffer.allocUnsafe(room.length);
      length = 0;
      return taken;
    },
  };
};
