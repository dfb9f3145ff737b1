export type Line = Readonly<{ number: number; text: string }>;

const fence = /^\s*(```|~~~)/;

/** The lines of a document that are prose: what stands in blocks of code is left out. */
export const proseOf = (document: string): readonly Line[] => {
  let isCode = false;
  return document.split('\n').flatMap((text, index) => {
    if (fence.test(text)) {
      isCode = !isCode;
      return [];
    }
    return isCode ? [] : [{ number: index + 1, text }];
  });
};
