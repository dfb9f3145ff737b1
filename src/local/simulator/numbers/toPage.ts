/** The most that the service puts on a page. */
export const maxPageSize = 100;

export type Asked = {
  /** How many come before the page. */
  readonly skip: number;
  readonly size: number;
  /** The address of the page that begins there, with the size that pages really have. */
  readonly link: (skip: number, size: number) => string;
};

/** A page, and the relative address of the next one; null on the last. */
export function toPage<T>(
  items: readonly T[],
  { skip, size, link }: Asked,
): { readonly page: readonly T[]; readonly nextLink: string | null } {
  const real = Math.min(size, maxPageSize);
  const next = skip + real;
  return {
    page: items.slice(skip, next),
    nextLink: next < items.length ? link(next, real) : null,
  };
}
