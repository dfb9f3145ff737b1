/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to get from
 * `a` to `b`.
 */
const distance = (a: string, b: string): number => {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const moved = Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(isSwap ? Math.min(moved, (before[j - 2] ?? 0) + 1) : moved);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? a.length;
};

const maxNameLength = 64;

/**
 * The one of `names` that somebody who wrote `name` most likely meant, or null if none is close.
 */
export const nearest = (name: string, names: readonly string[]): string | null => {
  if (name.length > maxNameLength) return null;
  const written = name.toLowerCase();
  let best: string | null = null;
  // A third of the letters may be wrong, and one letter at least must be right.
  const mostDistance = Math.min(Math.max(1, Math.floor(name.length / 3)), name.length - 1);
  let bestDistance = mostDistance + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= bestDistance) continue;
    const steps = distance(written, candidate.toLowerCase());
    if (steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
};
