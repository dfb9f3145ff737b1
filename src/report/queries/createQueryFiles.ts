import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The files of `kql` that lie in `folder`: in the project beside this file, in the package beside
 * the program. Each is read once, when it is asked for.
 * @throws Error when one is not there
 */
export const createQueryFiles = (folder: string): ((name: string) => string) => {
  const texts = new Map<string, string>();
  return (name) => {
    const text = texts.get(name) ?? readFileSync(path.join(folder, `${name}.kql`), 'utf8');
    texts.set(name, text);
    return text;
  };
};
