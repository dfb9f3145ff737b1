/** `1 call`, `2 calls`; `many` where an s is not all. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
