/** The version of the rows of reports that this build writes. */
export const reportSchemaVersion = 1;
