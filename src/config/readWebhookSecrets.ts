/** One to sign with, and the one before it while receivers change over. */
const mostSecrets = 2;
const minBytes = 24;
const maxBytes = 64;
const minDifferentBytes = 10;
const form = /^whsec_([A-Za-z0-9+/]+={0,2})$/;
const published = /change.?me|example|placeholder|your.?key|secret|password|default/i;

export const webhookSecretRemedy =
  'write whsec_ and the base64 of 24 to 64 random bytes, such as whsec_… from ' +
  `node -p "require('crypto').randomBytes(32).toString('base64')"; to change it, the new one, a ` +
  'space and the old one';

const isSecret = (text: string): boolean => {
  const [, base64 = ''] = form.exec(text) ?? [];
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length < minBytes || bytes.length > maxBytes) return false;
  // What is not the base64 of anything decodes to something else.
  if (bytes.toString('base64').replace(/=+$/, '') !== base64.replace(/=+$/, '')) return false;
  const known = published.test(base64) || published.test(bytes.toString('latin1'));
  return !known && new Set(bytes).size >= minDifferentBytes;
};

/**
 * The secrets that webhooks are signed with, the newest first; null when something is wrong with
 * them. They are separated by spaces or commas.
 */
export const readWebhookSecrets = (text: string): readonly string[] | null => {
  const secrets = text.split(/[\s,]+/).filter((part) => part !== '');
  const isRight = secrets.length > 0 && secrets.length <= mostSecrets && secrets.every(isSecret);
  return isRight && new Set(secrets).size === secrets.length ? secrets : null;
};
