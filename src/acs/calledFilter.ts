import { phonePrefix } from './rawIds.ts';

/**
 * Where an incoming call says whom it is for, as a filter of Event Grid names it. There numbers,
 * numbers of an SBC and users all have an id.
 */
export const calledFilterKey = 'data.to.rawId';

/** What a filter has to list so that calls to a number pass it. */
export const calledFilterValue = (number: string): string => `${phonePrefix}${number}`;
