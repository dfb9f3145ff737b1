const nameForm = '[A-Za-z_][\\w:.-]*';
const attributeForm = `\\s+${nameForm}\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`;
/** One thing that a document can hold, at `lastIndex`: a comment, CDATA, a tag, or text. */
const token = new RegExp(
  [
    '<!--(?:(?!--)[\\s\\S])*-->',
    '<!\\[CDATA\\[[\\s\\S]*?\\]\\]>',
    `<(/?)(${nameForm})((?:${attributeForm})*)\\s*(/?)>`,
    '[^<]+',
  ].join('|'),
  'y',
);
const xmlDeclaration = /^\s*<\?xml\s[^?]*\?>/;
const bareAmpersand = /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\dA-Fa-f]{1,6});)/;
const attributeName = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"[^"]*"|'[^']*')/g;

const repeatedAttribute = (attributes: string): string | null => {
  const names = [...attributes.matchAll(attributeName)].map(([, name]) => name ?? '');
  return names.find((name, i) => names.indexOf(name) < i) ?? null;
};

type Tag = Readonly<{ isEnd: boolean; name: string; attributes: string; isEmpty: boolean }>;

/** What a tag does to the elements that are open (which it changes), or what is wrong with it. */
const enter = (tag: Tag, open: string[], isFirst: boolean): string | null => {
  if (tag.isEnd) {
    const opened = open.pop();
    if (opened === tag.name) return null;
    return opened === undefined
      ? `\`</${tag.name}>\` closes nothing`
      : `\`</${tag.name}>\` stands where \`</${opened}>\` should`;
  }
  if (isFirst && tag.name !== 'speak')
    return `it begins with \`<${tag.name}>\`, not with \`<speak>\``;
  if (!isFirst && open.length === 0) return 'something follows `</speak>`';
  const twice = repeatedAttribute(tag.attributes);
  if (twice !== null) return `\`<${tag.name}>\` has \`${twice}\` twice`;
  if (!tag.isEmpty) open.push(tag.name);
  return null;
};

/** Why a text is no `<speak>` document, or null if it is one. Only its form is checked. */
export const ssmlMistake = (ssml: string): string | null => {
  const open: string[] = [];
  let isFirst = true;
  token.lastIndex = xmlDeclaration.exec(ssml)?.[0].length ?? 0;
  while (token.lastIndex < ssml.length) {
    const begin = token.lastIndex;
    const match = token.exec(ssml);
    if (match === null) return `\`${ssml.slice(begin, begin + 20)}\` is not a tag`;
    const [whole, slash, name, attributes = '', emptySlash] = match;
    const ampersand = bareAmpersand.test(whole) && !whole.startsWith('<!');
    if (ampersand) return '`&` must be written `&amp;`';
    if (name !== undefined) {
      const tag = { isEnd: slash === '/', name, attributes, isEmpty: emptySlash === '/' };
      const mistake = enter(tag, open, isFirst);
      if (mistake !== null) return mistake;
      isFirst = false;
    } else if (open.length === 0 && whole.trim() !== '' && !whole.startsWith('<!--')) {
      return 'text stands outside `<speak>`';
    }
  }
  if (isFirst) return 'it has no `<speak>`';
  return open.length === 0 ? null : `\`<${open.at(-1)}>\` is not closed`;
};
