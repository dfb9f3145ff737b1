import type { Provider } from '../provider/provider.ts';
import type { Owned } from './patient.ts';

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
