import type { Stretch } from './paceOf.ts';

const cut = ({ from, to }: Stretch, gap: Stretch): readonly Stretch[] =>
  gap.to <= from || gap.from >= to
    ? [{ from, to }]
    : [
        { from, to: gap.from },
        { from: gap.to, to },
      ].filter((piece) => piece.to > piece.from);

/** What is left of stretches of time where others are taken out of them. */
export const withoutGaps = (
  stretches: readonly Stretch[],
  gaps: readonly Stretch[],
): readonly Stretch[] =>
  gaps.reduce((left, gap) => left.flatMap((stretch) => cut(stretch, gap)), stretches);
