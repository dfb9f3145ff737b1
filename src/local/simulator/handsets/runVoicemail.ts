import { leaveLine } from '../calls/endings.ts';
import { note } from '../calls/lines.ts';
import type { Line } from '../calls/model.ts';
import { sayWords } from '../media/giveInput.ts';
import { letHear } from '../media/letHear.ts';
import { promptDuration } from '../media/promptDuration.ts';
import { beepText } from '../recording/capture.ts';
import type { World } from '../world.ts';

const greeting = 'Please leave a message after the tone.';

/**
 * Plays a machine's part on a connected phone: it greets, beeps, records in silence for a while
 * whatever it hears, and hangs up. It never presses a key.
 */
export function runVoicemail(world: World, line: Line): void {
  const { clock, options } = world;
  sayWords(world, line, greeting);
  clock.after(promptDuration(greeting) * options.factor, () => {
    if (line.state !== 'connected') return;
    note(world, line, { kind: 'said', text: beepText });
    // Nobody who listens for words takes a tone for one.
    letHear(world, line, beepText);
    clock.after(options.voicemailMs, () => leaveLine(world, line));
  });
}
