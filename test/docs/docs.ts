import { readTree } from '../tidy/readTree.ts';
import type { TextFile } from '../tidy/sourceFile.ts';

/** Every document of the project, by its path. */
export const docs: readonly TextFile[] = readTree().filter(({ path }) => path.endsWith('.md'));
