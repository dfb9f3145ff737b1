const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const maxCodePoint = 0x10ffff;
const token = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<([^<>]*)>|([^<]+)|</g;
const tagPattern =
  /^(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)$/;
const entityPattern = /&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));|&/g;

export type Ssml = { readonly text: string } | { readonly problem: string };

function toCharacter(code: number): string | undefined {
  return code > 0 && code <= maxCodePoint ? String.fromCodePoint(code) : undefined;
}

/** Decodes entities; undefined if an ampersand starts none. */
function decode(text: string): string | undefined {
  let isBad = false;
  const decoded = text.replace(entityPattern, (_all, decimal, hex, name) => {
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    const known = Number.isNaN(code) ? entities[name ?? ''] : toCharacter(code);
    if (known === undefined) isBad = true;
    return known ?? '';
  });
  return isBad ? undefined : decoded;
}

/** Keeps track of open elements; returns what is wrong with a tag, or undefined. */
function follow(open: string[], tag: string): string | undefined {
  const found = tagPattern.exec(tag);
  const [, slash, name = '', attributes = '', isEmpty] = found ?? [];
  if (!found || (slash && attributes) || decode(attributes) === undefined) {
    return `<${tag}> is not a tag`;
  }
  if (open.length === 0 && name !== 'speak') return 'the document does not begin with <speak>';
  if (slash) return open.pop() === name ? undefined : `</${name}> closes nothing`;
  if (!isEmpty) open.push(name);
  return undefined;
}

/**
 * Reads SSML into the plain text that is heard, or says why a speech service would refuse it:
 * a template that forgot to escape a name fails here as it would there.
 */
export function readSsml(ssml: string): Ssml {
  const open: string[] = [];
  const parts: string[] = [];
  let hasRoot = false;
  for (const [all, cdata, tag, characters] of ssml.trim().matchAll(token)) {
    if (tag !== undefined && !all.startsWith('<!--') && !all.startsWith('<?')) {
      if (hasRoot && open.length === 0) return { problem: 'there is more than one <speak>' };
      const problem = follow(open, tag);
      if (problem !== undefined) return { problem };
      hasRoot = true;
      parts.push(' ');
    } else if (all === '<') return { problem: 'a "<" is not escaped' };
    else if (cdata !== undefined) parts.push(cdata);
    else if (characters !== undefined) {
      if (open.length === 0 && characters.trim() !== '') {
        return { problem: 'there is text outside of <speak>' };
      }
      const text = decode(characters);
      if (text === undefined) return { problem: 'an "&" is not escaped' };
      parts.push(text);
    }
  }
  if (!hasRoot || open.length > 0) return { problem: '<speak> is not closed' };
  return {
    text: parts
      .join('')
      .replace(/\s+/g, ' ')
      .replace(/ ([.,;:!?])/g, '$1')
      .trim(),
  };
}
