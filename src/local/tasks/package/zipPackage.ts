import { zipSync } from 'fflate';
import type { PackageFiles } from './listPackage.ts';

/** Zip files know no time before 1980; a fixed one makes equal contents equal files. */
const zipTime = new Date(1980, 0, 2);

/** The package as it is uploaded. */
export const zipPackage = (files: PackageFiles): Uint8Array =>
  zipSync({ ...files }, { level: 9, mtime: zipTime });
