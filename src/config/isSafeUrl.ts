const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/**
 * Whether a text is an address that secrets may be sent to or trust be taken from: https, or http
 * on this very machine; without credentials, query and fragment.
 */
export const isSafeUrl = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(text);
  if (username !== '' || password !== '' || search !== '' || hash !== '') return false;
  return protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname));
};
