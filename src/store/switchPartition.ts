/** All switches stand in one partition, so that one round trip reads them. */
export const switchPartition = 'switch';
