import type { Point } from './layOut.ts';

const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** The path of SVG that leads by these points without a corner. */
export const smoothPath = (points: readonly Point[]): string => {
  const [first, ...rest] = points;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return '';
  const curves = rest.slice(0, -1).map((point, i) => {
    const next = rest[i + 1] ?? last;
    const isLast = i === rest.length - 2;
    return `Q${at(point)} ${at(isLast ? last : between(point, next))}`;
  });
  return `M${at(first)}${curves.length === 0 ? `L${at(last)}` : curves.join('')}`;
};
