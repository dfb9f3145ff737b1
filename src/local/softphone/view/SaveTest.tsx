import { useState } from 'preact/hooks';
import { type TestedCall, testName, toFlowTest } from '../words/toFlowTest.ts';
import { CopyButton } from './CopyButton.tsx';
import { Dialog } from './Dialog.tsx';
import { Icon } from './Icon.tsx';

const maxNameLength = 200;

/** Hands the browser a file to keep. */
const download = (name: string, text: string): void => {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};

const TestDialog = ({ tested, onClose }: { tested: TestedCall; onClose: () => void }) => {
  const [name, setName] = useState(() => testName(tested));
  const text = toFlowTest(tested, name.trim() === '' ? testName(tested) : name.trim()) ?? '';
  const file = `${tested.app.flow}.yaml`;
  return (
    <Dialog title="Save as flow test" onClose={onClose}>
      <div class="save-test">
        <label>
          What the test shows
          <input
            type="text"
            value={name}
            maxLength={maxNameLength}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </label>
        <section
          aria-label="The test"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls by the keyboard, too
          tabIndex={0}
        >
          <pre>{text}</pre>
        </section>
        <p class="hint">
          It goes into <code>test/flows/{file}</code>; where that is there already, its last part
          goes under <code>tests:</code>. Then: <code>npm run flows -- test {tested.app.flow}</code>
        </p>
        <p class="dialog-buttons">
          <CopyButton label="Copy" text={() => text} />
          <button type="button" class="link" onClick={() => download(file, text)}>
            <Icon name="save" />
            Download
          </button>
        </p>
      </div>
    </Dialog>
  );
};

/** Makes a test of the flow from a call, so that what was tried once is tried for ever. */
export const SaveTest = ({ tested }: { tested: TestedCall }) => {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="link" onClick={() => setOpen(true)}>
        <Icon name="save" />
        Save as flow test
      </button>
      {isOpen && <TestDialog tested={tested} onClose={() => setOpen(false)} />}
    </>
  );
};
