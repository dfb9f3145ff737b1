const kept = 40;

type Claims = readonly (readonly [call: string, tab: string])[];

const read = (text: string | null): Claims => {
  try {
    const parsed: unknown = JSON.parse(text ?? '[]');
    const isClaim = (one: unknown): one is [string, string] =>
      Array.isArray(one) && typeof one[0] === 'string' && typeof one[1] === 'string';
    return Array.isArray(parsed) ? parsed.filter(isClaim) : [];
  } catch {
    // Somebody else's text under our name.
    return [];
  }
};

/** The text to remember once a tab has dialled or answered a call. */
export const withClaim = (text: string | null, call: string, tab: string): string =>
  JSON.stringify([...read(text).filter(([id]) => id !== call), [call, tab]].slice(-kept));

/** The tab in which a call is to be heard; null where no tab has taken it by hand. */
export const claimant = (text: string | null, call: string): string | null =>
  read(text).find(([id]) => id === call)?.[1] ?? null;
