const firstSize = 64 * 1_024;
/** As many bytes as a unit of a text may take in UTF-8. */
const mostPerUnit = 3;

/** Texts as bytes (UTF-8), written one after another as they come, so that no text is held. */
export type Bytes = Readonly<{
  add: (text: string) => void;
  /** A single character of ASCII, by its code. */
  addAscii: (code: number) => void;
  /** What was added since the last time. */
  take: () => Uint8Array;
}>;

/** Bytes that are as long as they have to be. */
export const createBytes = (): Bytes => {
  let room = Buffer.allocUnsafe(firstSize);
  let length = 0;
  const haveRoom = (more: number): void => {
    if (length + more <= room.length) return;
    const larger = Buffer.allocUnsafe(Math.max(length + more, room.length * 2));
    room.copy(larger, 0, 0, length);
    room = larger;
  };
  return {
    add: (text) => {
      if (text === '') return;
      haveRoom(text.length * mostPerUnit);
      length += room.write(text, length);
    },
    addAscii: (code) => {
      haveRoom(1);
      room[length] = code;
      length += 1;
    },
    take: () => {
      // Whoever has taken them may still hold them, and they are less than the room for them.
      const taken = Buffer.from(room.subarray(0, length));
      length = 0;
      return taken;
    },
  };
};
