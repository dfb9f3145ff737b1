/** All compiled flows stand in one partition, each under its hash. */
export const flowPartition = 'flow';
