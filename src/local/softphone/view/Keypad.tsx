import { useRef } from 'preact/hooks';
import { keypad } from '../sound/tones.ts';

const names: Readonly<Record<string, string>> = { '*': 'star', '#': 'pound' };

type KeyProps = Readonly<{ tone: string; letters: string; onPress: (tone: string) => void }>;

/** A key sounds when it goes down, as on a phone; keyboards and screen readers only click. */
const Key = ({ tone, letters, onPress }: KeyProps) => {
  const wasTouched = useRef(false);
  return (
    <button
      type="button"
      class="key"
      // Shown by the style: they are no part of what the key is called.
      data-letters={letters}
      aria-label={names[tone] ?? tone}
      onPointerDown={({ button }) => {
        if (button !== 0) return;
        wasTouched.current = true;
        onPress(tone);
      }}
      onClick={() => {
        if (!wasTouched.current) onPress(tone);
        wasTouched.current = false;
      }}
    >
      <b>{tone === '*' ? '∗' : tone}</b>
    </button>
  );
};

/** Twelve keys. */
export const Keypad = ({ onPress }: Pick<KeyProps, 'onPress'>) => (
  <fieldset class="keypad">
    <legend class="unseen">Keypad</legend>
    {keypad.map(({ tone, letters }) => (
      <Key key={tone} tone={tone} letters={letters} onPress={onPress} />
    ))}
  </fieldset>
);
