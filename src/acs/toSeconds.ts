const leastSeconds = 1;

/** A time as the service counts it: whole seconds, at least one, at most `most`. */
export const toSeconds = (ms: number, most: number): number =>
  Math.min(Math.max(Math.ceil(ms / 1000), leastSeconds), most);
