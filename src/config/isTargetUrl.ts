/**
 * Whether a text is an address that may be told something: https, or http for local work; without
 * credentials, which would be logged, and without a fragment, which is never sent.
 */
export const isTargetUrl = (text: string, allowHttp: boolean): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, hash } = new URL(text);
  if (username !== '' || password !== '' || hash !== '') return false;
  return protocol === 'https:' || (allowHttp && protocol === 'http:');
};
