const separator = '|'.charCodeAt(0);

const mix = (bits: number, unit: number): number => Math.imul(bits ^ unit, 0x01000193);

/** A number from 0 to 1 that is always the same for the same names (FNV-1a, then mixed well). */
export const draw = (...names: readonly (string | number)[]): number => {
  let bits = 0x811c9dc5;
  // One name after the other, without making a text of them: millions are drawn for a day.
  for (let n = 0; n < names.length; n += 1) {
    if (n > 0) bits = mix(bits, separator);
    const name = String(names[n]);
    for (let index = 0; index < name.length; index += 1) bits = mix(bits, name.charCodeAt(index));
  }
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32;
};
