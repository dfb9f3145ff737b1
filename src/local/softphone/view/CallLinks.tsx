import { callPath } from '../browser/createApi.ts';
import type { CallInFlow } from '../state/appCall.ts';
import type { Call } from '../state/messages.ts';
import type { PageState } from '../state/pageState.ts';
import { legsOf } from '../state/timeline.ts';
import { toScript } from '../words/toScript.ts';
import { CopyButton } from './CopyButton.tsx';
import { Icon } from './Icon.tsx';
import { SaveTest } from './SaveTest.tsx';

type LinkProps = Readonly<{ state: PageState; call: Call; inFlow: CallInFlow | undefined }>;

/** What can be taken from a call: a script, a test, and the app's own record. */
export const CallLinks = ({ state: { server }, call, inFlow }: LinkProps) => (
  <div class="call-links">
    {call.direction === 'inbound' && (
      <CopyButton
        label="Copy as a script"
        title="The body for POST /_sim/calls"
        text={() => toScript(call)}
      />
    )}
    {inFlow !== undefined && inFlow.call.flow !== null && (
      <SaveTest
        tested={{
          app: inFlow.call,
          legs: legsOf(server, call.conversation),
          wire: server.wires.get(call.conversation) ?? [],
        }}
      />
    )}
    {server.appUrl !== null && call.appCall !== undefined && (
      <a
        class="link"
        // The simulator hands it on, with the key if one is needed: none is ever in the page.
        href={`_sim/${callPath(call.appCall)}`}
        title={`GET ${server.appUrl}/api/calls/${call.appCall}`}
        target="_blank"
        rel="noreferrer"
      >
        <Icon name="link" />
        Open in the API
      </a>
    )}
  </div>
);
