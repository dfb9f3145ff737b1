import type { Measure } from '../diagram/layOut.ts';

/** As the style sheet has them. */
const sizes = { name: '600 13px', small: '12px' } as const;
const typicalWidth = 7.5;

/** Measures texts in the font of the page. */
export const measureText = (): Measure => {
  const context = document.createElement('canvas').getContext('2d');
  const { fontFamily } = getComputedStyle(document.body);
  return (text, size) => {
    // A browser that is told to hide what it is may refuse.
    if (context === null) return text.length * typicalWidth;
    context.font = `${sizes[size]} ${fontFamily}`;
    return context.measureText(text).width;
  };
};
