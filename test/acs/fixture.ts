import { readFileSync } from 'node:fs';

/** A payload in a shape that the service is known to send, with values of our own. */
export const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/acs/${name}.json`, import.meta.url), 'utf8'));
