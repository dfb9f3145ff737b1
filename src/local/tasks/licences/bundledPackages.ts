const inModules = /^.*?(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)\//;

/** The packages that some source files belong to, as package-lock.json names their folders. */
export const bundledPackages = (files: Iterable<string>): ReadonlySet<string> => {
  const folders = [...files].map((file) => inModules.exec(file.replaceAll('\\', '/'))?.[1]);
  return new Set(folders.filter((folder) => folder !== undefined));
};
