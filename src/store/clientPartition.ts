/** All API clients stand in one partition, so that one round trip reads them. */
export const clientPartition = 'client';
