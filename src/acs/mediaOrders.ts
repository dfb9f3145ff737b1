import { connectionOf, nothing, type Operation } from './order.ts';
import { toCollectOptions } from './toCollectOptions.ts';
import { toIdentifier } from './toIdentifier.ts';
import { toListenOptions } from './toListenOptions.ts';
import { toPlaySources } from './toPlaySources.ts';
import { toRecognizeOptions } from './toRecognizeOptions.ts';

/** To all, for only then does the SDK send that whatever plays now is to stop. */
export const say: Operation<'say'> = async ({ client, promptUrl }, order, { n, speech }) => {
  const media = connectionOf(client, order).getCallMedia();
  await media.playToAll([...toPlaySources(speech, promptUrl)], {
    operationContext: String(n),
    interruptCallMediaOperation: true,
    loop: false,
  });
  return nothing;
};

export const playMusic: Operation<'playMusic'> = async (
  { client, promptUrl },
  order,
  { n, speech },
) => {
  const media = connectionOf(client, order).getCallMedia();
  await media.playToAll([...toPlaySources(speech, promptUrl)], {
    operationContext: String(n),
    interruptCallMediaOperation: true,
    loop: true,
  });
  return nothing;
};

export const ask: Operation<'ask'> = async ({ client, promptUrl }, order, command) => {
  const media = connectionOf(client, order).getCallMedia();
  const target = toIdentifier(command.to ?? order.party);
  await media.startRecognizing(target, toRecognizeOptions(command, promptUrl));
  return nothing;
};

export const collect: Operation<'collect'> = async ({ client, promptUrl }, order, command) => {
  const media = connectionOf(client, order).getCallMedia();
  await media.startRecognizing(toIdentifier(order.party), toCollectOptions(command, promptUrl));
  return nothing;
};

export const listen: Operation<'listen'> = async ({ client, promptUrl }, order, command) => {
  const media = connectionOf(client, order).getCallMedia();
  await media.startRecognizing(toIdentifier(order.party), toListenOptions(command, promptUrl));
  return nothing;
};

export const listenForKeys: Operation<'listenForKeys'> = async ({ client }, order, { n }) => {
  const media = connectionOf(client, order).getCallMedia();
  await media.startContinuousDtmfRecognition(toIdentifier(order.party), {
    operationContext: String(n),
  });
  return nothing;
};

/** The service plays one source to whom it holds, so only the first prompt is heard. */
export const hold: Operation<'hold'> = async ({ client, promptUrl }, order, command) => {
  const { n, who, speech } = command;
  const [playSource] = toPlaySources(speech, promptUrl);
  const options = { operationContext: String(n), ...(playSource && { playSource }) };
  await connectionOf(client, order).getCallMedia().hold(toIdentifier(who), options);
  return nothing;
};

export const unhold: Operation<'unhold'> = async ({ client }, order, { n, who }) => {
  const options = { operationContext: String(n) };
  await connectionOf(client, order).getCallMedia().unhold(toIdentifier(who), options);
  return nothing;
};
