/** The service's name of each key. */
const toneNames: Readonly<Record<string, string>> = {
  '0': 'zero',
  '1': 'one',
  '2': 'two',
  '3': 'three',
  '4': 'four',
  '5': 'five',
  '6': 'six',
  '7': 'seven',
  '8': 'eight',
  '9': 'nine',
  a: 'a',
  b: 'b',
  c: 'c',
  d: 'd',
  '#': 'pound',
  '*': 'asterisk',
};

/** The name of a key on the wire; undefined for what is no key. */
export function toTone(key: string): string | undefined {
  return toneNames[key.toLowerCase()];
}
