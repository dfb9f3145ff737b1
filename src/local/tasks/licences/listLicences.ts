import { allowsLicence } from './allowsLicence.ts';

/** The part of package-lock.json that counts here: what is installed, by its folder. */
export type Lock = Readonly<{
  packages: Readonly<
    Record<string, Readonly<{ version?: string; license?: string; dev?: boolean; link?: boolean }>>
  >;
}>;

export type Licensed = Readonly<{
  name: string;
  version: string;
  licence: string;
  /** Its folder, from the root. */
  folder: string;
  /** Whether the app needs it where it runs. */
  production: boolean;
  /** Whether a part of it is in a bundle, and so in what is published. */
  bundled: boolean;
  allowed: boolean;
}>;

/**
 * Every package that the app needs where it runs, and every one that a bundle holds a part of,
 * with its licence. `read` tells the licence of a folder that the lock does not tell.
 */
export const listLicences = (
  { packages }: Lock,
  bundled: ReadonlySet<string>,
  read: (folder: string) => string,
): readonly Licensed[] =>
  Object.entries(packages)
    .filter(([folder, { link }]) => folder !== '' && link !== true)
    .filter(([folder, { dev }]) => dev !== true || bundled.has(folder))
    .map(([folder, { version = '?', license = read(folder), dev }]) => ({
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      ...{ version, licence: license, folder },
      ...{ production: dev !== true, bundled: bundled.has(folder) },
      allowed: allowsLicence(license),
    }))
    .toSorted((a, b) => (a.folder < b.folder ? -1 : 1));
