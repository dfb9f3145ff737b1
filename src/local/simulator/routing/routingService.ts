import { administration } from '../api/administration.ts';

/** Direct routing, in the one version that the SDK speaks. */
export const routingService = administration('2023-03-01');
