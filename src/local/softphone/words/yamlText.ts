/** What YAML takes for text without quotes, in every place and schema. */
const plain = /^[A-Za-z][A-Za-z0-9 .,!?()_-]*$/;
const special = /^(true|false|null|yes|no|on|off|y|n)$/i;

/** A text as a scalar of YAML, in quotes where it would be taken for something else. */
export const yamlText = (text: string): string =>
  plain.test(text) && !special.test(text) && !text.endsWith(' ') ? text : JSON.stringify(text);
