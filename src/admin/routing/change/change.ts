import type { Route, Trunk } from '../sipConfig.ts';

/** What happens to one SBC or one route. */
export type Change =
  | Readonly<{ kind: 'addTrunk'; trunk: Trunk }>
  | Readonly<{ kind: 'changePort'; trunk: Trunk; was: number }>
  | Readonly<{ kind: 'removeTrunk'; trunk: Trunk }>
  | Readonly<{ kind: 'addRoute'; route: Route; place: number }>
  | Readonly<{ kind: 'changeRoute'; route: Route; was: Route }>
  | Readonly<{ kind: 'moveRoute'; route: Route; from: number; place: number }>
  | Readonly<{ kind: 'removeRoute'; route: Route }>;
