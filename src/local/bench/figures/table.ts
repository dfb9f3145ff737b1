/** Figures as they are printed and written into the page; cells are Markdown. */
export type Table = Readonly<{
  title: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
}>;
