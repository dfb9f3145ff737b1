import { createEventGridVerifier } from '../acs/createEventGridVerifier.ts';
import type { Config } from '../config.ts';
import type { GridTrust } from '../http/checkGridTrust.ts';

/** By what the settings let deliveries of Event Grid be known. */
export const createGridTrust = ({ keys, token }: Config['eventGrid']): GridTrust => ({
  keys,
  verify: token === null ? null : createEventGridVerifier(token),
});
