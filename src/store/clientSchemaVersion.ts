/** A client lives through many builds, so its row has a version of its own. */
export const clientSchemaVersion = 1;
