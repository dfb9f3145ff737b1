/** All searches for numbers stand in one partition, so that one round trip reads them. */
export const numberSearchPartition = 'search';
