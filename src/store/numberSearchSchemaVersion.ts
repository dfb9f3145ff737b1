/** Searches outlive a build, so their rows have a version of their own. */
export const numberSearchSchemaVersion = 1;
