import type { SipConfig } from '../sipConfig.ts';

const textOf = ({ trunks, routes }: SipConfig): string =>
  JSON.stringify([
    trunks.map(({ fqdn, port }) => `${fqdn}:${port}`).toSorted(),
    routes.map(({ name, description, pattern, trunks: used }) => [
      name,
      description,
      pattern,
      used,
    ]),
  ]);

/** Whether two documents mean the same; the order of trunks means nothing. */
export const isSameConfig = (a: SipConfig, b: SipConfig): boolean => textOf(a) === textOf(b);
