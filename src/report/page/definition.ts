/** What a figure counts, and where it is from. */
export type Definition = Readonly<{ figure: string; means: string; source: string }>;
