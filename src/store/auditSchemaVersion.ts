/**
 * Entries are kept through many builds, so their rows have a version of their own, which does not
 * go up with that of calls.
 */
export const auditSchemaVersion = 1;
