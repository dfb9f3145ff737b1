/** What Node must be told to run our TypeScript files, for a child that a test may start too. */
export const nodeFlags: readonly string[] = [
  // Before 22.18 it reads TypeScript only when told to, and warns of it.
  ...(process.features.typescript === false ? ['--experimental-strip-types'] : []),
  '--disable-warning=ExperimentalWarning',
  '--enable-source-maps',
];
