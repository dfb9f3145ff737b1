import { buildAdmin } from './buildAdmin.ts';
import { problemsOf } from './problemsOf.ts';

/** Builds the command line; resolves with what is wrong with its sources. */
export const tryBuildAdmin = async (root: string): Promise<readonly string[]> => {
  try {
    await buildAdmin(root);
    return [];
  } catch (thrown) {
    return problemsOf(thrown);
  }
};
