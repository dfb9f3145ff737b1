/** One that deliveries carry, and the one before it while subscriptions change over. */
const mostKeys = 2;
const minDifferent = 10;
/** What a header takes as it is. */
const form = /^[A-Za-z0-9._~+/=-]{32,128}$/;
const published = /change.?me|example|placeholder|your.?key|secret|password|default/i;

export const eventGridKeyRemedy =
  'write 32 to 128 random characters, such as those from ' +
  `node -p "require('crypto').randomBytes(32).toString('base64url')"; to change it, the new one, ` +
  'a comma and the old one';

const isKey = (text: string): boolean =>
  form.test(text) && !published.test(text) && new Set(text).size >= minDifferent;

/**
 * The keys that deliveries of Event Grid may carry, the newest first; null when something is wrong
 * with them. They are separated by commas.
 */
export const readEventGridKeys = (text: string): readonly string[] | null => {
  const keys = text.split(',').map((part) => part.trim());
  const isRight = keys.length <= mostKeys && keys.every(isKey);
  return isRight && new Set(keys).size === keys.length ? keys : null;
};
