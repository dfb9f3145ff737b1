import type { Route, Trunk } from '../sipConfig.ts';

/** One write of the provider's document. */
export type Step =
  | Readonly<{ kind: 'setTrunk'; trunk: Trunk }>
  | Readonly<{ kind: 'setRoutes'; routes: readonly Route[] }>
  | Readonly<{ kind: 'deleteTrunk'; fqdn: string }>;
