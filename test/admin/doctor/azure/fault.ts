import type { Owned } from '../../../../src/admin/doctor/patient.ts';
import type { Trunk } from '../../../../src/admin/routing/sipConfig.ts';
import { ours } from './contoso.ts';
import type { contosoBut } from './contosoBut.ts';

export const number: Owned = { number: ours, takes: true, places: true };
export const trunk: Trunk = { fqdn: 'sbc.contoso.com', port: 5061 };

/** What the rest of the deployment has. */
export type Given = Readonly<{
  numbers?: readonly Owned[];
  routes?: readonly string[];
  trunks?: readonly Trunk[];
}>;

/** Something that a deployment can get wrong. */
export type Fault = Readonly<{
  what: string;
  but: Parameters<typeof contosoBut>[0];
  given?: Given;
  /** All that is then said, of this and of what hangs on it. */
  says: readonly RegExp[];
}>;

/** A place in the first of a list of resources. */
export const first = (place: string): string => `value.0.properties.${place}`;
