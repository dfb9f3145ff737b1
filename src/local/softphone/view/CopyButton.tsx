import { useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

const copiedMs = 1800;

type Props = Readonly<{ label: string; title?: string; text: () => string }>;

/** Puts a text on the clipboard, and says whether that went well. */
export const CopyButton = ({ label, title, text }: Props) => {
  const [said, setSaid] = useState<string | null>(null);
  const say = (words: string): void => {
    setSaid(words);
    setTimeout(() => setSaid(null), copiedMs);
  };
  const copy = (): void => {
    navigator.clipboard.writeText(text()).then(
      () => say('Copied'),
      () => say('The browser refused'),
    );
  };
  return (
    <button type="button" class="link" title={title} onClick={copy}>
      <Icon name="copy" />
      <span aria-live="polite">{said ?? label}</span>
    </button>
  );
};
