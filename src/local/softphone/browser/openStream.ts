import type { Message } from '../state/messages.ts';

/** Opens the stream of everything; the browser opens it again by itself when it breaks. */
export const openStream = (onMessage: (message: Message) => void, onBroken: () => void): void => {
  const source = new EventSource('_sim/stream');
  source.addEventListener('message', ({ data }) => {
    onMessage(JSON.parse(data));
  });
  source.addEventListener('error', () => {
    onBroken();
    // After an answer that is no stream the browser gives up.
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => openStream(onMessage, onBroken), 2000);
    }
  });
};
