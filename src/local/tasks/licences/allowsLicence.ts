/**
 * Licences that ask for no more than to be named. Whoever adds one has read it: what it asks for
 * holds for everybody who uses this project.
 */
const allowed: ReadonlySet<string> = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib'],
  ...['BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'Python-2.0', 'PSF-2.0'],
]);

/**
 * Whether this project may use what has that licence, an SPDX expression: of an OR it chooses, an
 * AND holds in whole. What is no such expression is not allowed.
 */
export const allowsLicence = (expression: string): boolean => {
  const words = expression.replace(/[()]/g, ' $& ').trim().split(/\s+/);
  let at = 0;
  const take = (word: string): boolean => {
    if (words[at]?.toUpperCase() !== word) return false;
    at += 1;
    return true;
  };
  const single = (): boolean => {
    if (take('(')) {
      const inner = either();
      return take(')') && inner;
    }
    const isAllowed = allowed.has(words[at] ?? '');
    at += 1;
    return isAllowed;
  };
  const all = (): boolean => {
    let holds = single();
    while (take('AND')) holds = single() && holds;
    return holds;
  };
  const either = (): boolean => {
    let holds = all();
    while (take('OR')) holds = all() || holds;
    return holds;
  };
  return either() && at === words.length;
};
