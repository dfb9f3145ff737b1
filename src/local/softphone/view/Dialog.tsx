import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.tsx';

type Props = Readonly<{ title: string; onClose: () => void; children: ComponentChildren }>;

/** A window over the page; Esc or its button closes it, and the focus goes back to where it was. */
export const Dialog = ({ title, onClose, children }: Props) => {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before what is in it looks at how large it is.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="dialog" aria-label={title} onClose={onClose}>
      <div class="dialog-head">
        <h2>{title}</h2>
        <button type="button" class="plain" onClick={() => dialog.current?.close()}>
          <Icon name="close" />
          <span class="unseen">Close</span>
        </button>
      </div>
      {children}
    </dialog>
  );
};
