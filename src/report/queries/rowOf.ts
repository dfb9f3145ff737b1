import type { ServiceFigures } from '../schema/serviceFigures.ts';

type Here<Name extends keyof ServiceFigures> = Extract<ServiceFigures[Name], { state: 'here' }>;

/** One row of a figure of the service, or the figure itself where it is one row. */
export type RowOf<Name extends keyof ServiceFigures> =
  Here<Name>['value'] extends readonly (infer Row)[] ? Row : Here<Name>['value'];
