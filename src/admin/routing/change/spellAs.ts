import type { SipConfig } from '../sipConfig.ts';

/**
 * The document with the names of SBCs written as the provider has them already: large and small
 * letters are the same in them, and nothing is to be changed for their sake.
 */
export const spellAs = (live: SipConfig, wanted: SipConfig): SipConfig => {
  const exact = new Set(live.trunks.map(({ fqdn }) => fqdn));
  const spelling = new Map(live.trunks.map(({ fqdn }) => [fqdn.toLowerCase(), fqdn]));
  // What is new is written everywhere as it stands among the trunks of the file.
  for (const { fqdn } of wanted.trunks) {
    const key = fqdn.toLowerCase();
    if (exact.has(fqdn) || !spelling.has(key)) spelling.set(key, fqdn);
  }
  const spell = (fqdn: string): string => spelling.get(fqdn.toLowerCase()) ?? fqdn;
  return {
    trunks: wanted.trunks.map((trunk) => ({ ...trunk, fqdn: spell(trunk.fqdn) })),
    routes: wanted.routes.map((route) => ({ ...route, trunks: route.trunks.map(spell) })),
  };
};
