/** The version of the rows that this build writes. */
export const schemaVersion = 2;

/** A build reads its own rows and those of the version before, if there was one. */
const readable: readonly number[] = [schemaVersion - 1, schemaVersion].filter((n) => n > 0);

/**
 * Makes sure that this build can read a row.
 * @param where the row, for the error: `calls/abc/call`
 * @param versions those of rows that have versions of their own
 */
export const checkSchemaVersion = (
  version: unknown,
  where: string,
  versions: readonly number[] = readable,
): void => {
  if (typeof version === 'number' && versions.includes(version)) return;
  throw new Error(
    `The row ${where} has schemaVersion ${String(version)}, but this build reads ` +
      `${versions.join(' and ')}. Deploy the build that wrote the row, or a newer one.`,
  );
};
