const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Turns the direction of all text that follows, or is shown as nothing at all. */
const unseen = /[\p{Cc}\p{Cf}]/gu;

/** A text from outside, for the page: no markup gets through, and nothing that hides. */
export const escapeHtml = (text: string): string =>
  text.replace(unseen, '').replace(/[&<>"']/g, (character) => entities[character] ?? '');
