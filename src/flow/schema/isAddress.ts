const maxUrlLength = 1_000;

/**
 * Whether a text is the address of a web service: https, or http on this machine for local work. A
 * look-up in the name of its host makes it none: whom a call turns to is never for a caller to say.
 */
export const isAddress = (text: string): boolean => {
  if (text.length > maxUrlLength || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  if (username !== '' || password !== '' || /[{}]/.test(hostname)) return false;
  const isLocal = hostname === 'localhost' || hostname === '127.0.0.1';
  return protocol === 'https:' || (protocol === 'http:' && isLocal);
};
