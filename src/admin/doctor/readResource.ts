import type { Provider } from '../provider/provider.ts';
import type { Owned, Sip } from './patient.ts';

/** The numbers of the resource. */
export const readNumbers = async (
  { numbersOnce }: Pick<Provider, 'numbersOnce'>,
  abortSignal: AbortSignal,
): Promise<readonly Owned[]> => {
  const found: Owned[] = [];
  const pages = numbersOnce.listPurchasedPhoneNumbers({ abortSignal });
  for await (const { phoneNumber, capabilities } of pages) {
    const { calling } = capabilities;
    const [takes, places] = [calling.includes('inbound'), calling.includes('outbound')];
    found.push({ number: phoneNumber, takes, places });
  }
  return found;
};

/** The SBCs of the resource and its routes, in their order. */
export const readSip = async (
  { sip }: Pick<Provider, 'sip'>,
  abortSignal: AbortSignal,
): Promise<Sip> => {
  const trunks: string[] = [];
  for await (const { fqdn } of sip.listTrunks({ abortSignal })) trunks.push(fqdn);
  const routes: Sip['routes'][number][] = [];
  for await (const { name, numberPattern, trunks: used = [] } of sip.listRoutes({ abortSignal })) {
    routes.push({ name, pattern: numberPattern, trunks: used });
  }
  return { trunks, routes };
};
