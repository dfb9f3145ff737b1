import path from 'node:path';
import { createQueryFiles } from '../../../src/report/queries/createQueryFiles.ts';

/** The queries as they are in the project. */
export const kqlFolder = path.join(import.meta.dirname, '../../../src/report/queries/kql');
export const kqlFile = createQueryFiles(kqlFolder);
