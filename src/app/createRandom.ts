import { randomFillSync } from 'node:crypto';

const idLength = 16;
const poolLength = 4_096;

/**
 * Gives 128 random bits, base64url, each time. They are drawn many at once, for a draw takes much
 * longer than what is drawn; what was given is wiped.
 */
export const createRandom = (): (() => string) => {
  const pool = Buffer.alloc(poolLength);
  let next = poolLength;
  return () => {
    if (next === poolLength) {
      randomFillSync(pool);
      next = 0;
    }
    const text = pool.toString('base64url', next, next + idLength);
    pool.fill(0, next, next + idLength);
    next += idLength;
    return text;
  };
};
