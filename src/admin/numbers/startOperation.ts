import type { PhoneNumbersClient } from '@azure/communication-phone-numbers';
import type { OperationAddress } from '../../store/numberSearchStore.ts';
import type { Provider } from '../provider/provider.ts';
import { orInterrupted } from './orInterrupted.ts';

type Headers = Readonly<{ get: (name: string) => string | undefined }>;

export type BeginOptions = Readonly<{
  onResponse?: (response: Readonly<{ headers: Headers }>) => void;
  resumeFrom?: string;
}>;

/** What the provider's SDK gives for a long operation, as far as it is used. */
export type Poller<Result> = Readonly<{
  poll: () => Promise<void>;
  isDone: () => boolean;
  getResult: () => Result | undefined;
}>;

/** Begins a long operation, or takes it up again where `resumeFrom` says. */
export type Begin<Result> = (
  client: PhoneNumbersClient,
  options: BeginOptions,
) => Promise<Poller<Result>>;

const addressIn = (headers: Headers): OperationAddress | null => {
  const operation = headers.get('operation-location');
  return operation === undefined ? null : { operation, result: headers.get('location') ?? null };
};

/**
 * Has the provider begin a long operation, once, and gives its address to `keep` as soon as it is
 * known, before anything is waited for: the SDK itself asks how it is going before it hands
 * anything over, and that may fail or be interrupted.
 * @throws what the SDK throws when the provider has refused, or has not answered: without an
 * address nobody knows whether it has begun
 */
export const startOperation = async <Result>(
  begin: Begin<Result>,
  { numbersOnce }: Pick<Provider, 'numbersOnce'>,
  keep: (address: OperationAddress) => Promise<void>,
  interrupted: AbortSignal,
): Promise<OperationAddress> => {
  const { promise, resolve, reject } = Promise.withResolvers<OperationAddress>();
  const begun = (): Promise<OperationAddress> => {
    let isKnown = false;
    const onResponse: BeginOptions['onResponse'] = ({ headers }) => {
      const address = isKnown ? null : addressIn(headers);
      if (address === null) return;
      isKnown = true;
      keep(address).then(() => resolve(address), reject);
    };
    begin(numbersOnce, { onResponse }).then(
      () => isKnown || reject(new Error('The provider did not say where the operation is.')),
      // What goes wrong after that is seen again by whoever follows the operation.
      (error) => isKnown || reject(error),
    );
    return promise;
  };
  return orInterrupted(interrupted, begun);
};
