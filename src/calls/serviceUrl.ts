/**
 * Where a web service is asked: what a flow says, completed by `baseUrl`, an address without a
 * slash at its end, if it is only a path. Null when there is nothing to complete it with.
 */
export const serviceUrl = (asked: string, baseUrl: string | null): string | null => {
  if (!asked.startsWith('/')) return asked;
  return baseUrl === null ? null : `${baseUrl}${asked}`;
};
