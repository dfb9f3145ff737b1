/**
 * A switch may stay on through many builds, so its row has a version of its own, which does not go
 * up with that of calls.
 */
export const switchSchemaVersion = 1;
