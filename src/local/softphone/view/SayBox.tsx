import { useRef, useState } from 'preact/hooks';
import { canListen, listen } from '../browser/listen.ts';
import type { Call } from '../state/messages.ts';
import type { HandsetProps } from './HandsetCard.tsx';
import { Icon } from './Icon.tsx';

type Props = HandsetProps & Readonly<{ call: Call }>;

const languageOf = ({ entries }: Call): string =>
  entries.findLast(({ language }) => language !== undefined)?.language ?? 'en-US';

const MicButton = ({ call, handset, actions }: Props) => {
  const [isListening, setListening] = useState(false);
  const stop = useRef<() => void>(() => undefined);
  const toggle = (): void => {
    if (isListening) {
      stop.current();
      return;
    }
    setListening(true);
    stop.current = listen(
      languageOf(call),
      (text) => void actions.say(handset.key, text),
      () => setListening(false),
    );
  };
  return (
    <button type="button" class="plain mic" aria-pressed={isListening} onClick={toggle}>
      <Icon name="speak" />
      <span class="unseen">Speak</span>
    </button>
  );
};

/** Where a caller speaks: by voice where the browser understands it, by text everywhere. */
export const SayBox = (props: Props) => {
  const { handset, actions } = props;
  const field = useRef<HTMLInputElement>(null);
  return (
    <form
      class="say"
      onSubmit={(event) => {
        event.preventDefault();
        const text = field.current?.value.trim() ?? '';
        if (text === '') return;
        void actions.say(handset.key, text);
        if (field.current !== null) field.current.value = '';
      }}
    >
      <label>
        <span class="unseen">Say something</span>
        <input ref={field} type="text" autocomplete="off" placeholder="Say something" />
      </label>
      {canListen() && <MicButton {...props} />}
      <button type="submit" class="plain" title="Say it">
        <Icon name="send" />
        <span class="unseen">Say it</span>
      </button>
    </form>
  );
};
