/** The version of the rows of queues, which outlive builds. */
export const queueSchemaVersion = 1;
