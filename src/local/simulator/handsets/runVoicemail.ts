import { leaveLine } from '../calls/endings.ts';
import { note } from '../calls/lines.ts';
import type { Line } from '../calls/model.ts';
import { hearWords } from '../media/giveInput.ts';
import { letHear } from '../media/letHear.ts';
import { promptDuration } from '../media/promptDuration.ts';
import { beepText } from '../recording/capture.ts';
import type { World } from '../world.ts';

const usualGreeting = 'Please leave a message after the tone.';

/** What is said in one breath. */
function sentencesOf(greeting: string): readonly string[] {
  const sentences = greeting.match(/[^.!?]+[.!?]*/g) ?? [];
  return sentences.map((one) => one.trim()).filter((one) => one !== '');
}

function beep(world: World, line: Line): void {
  note(world, line, { kind: 'said', text: beepText });
  // Nobody who listens for words takes a tone for one.
  letHear(world, line, beepText);
  world.clock.after(world.options.voicemailMs, () => leaveLine(world, line));
}

/** Whoever listens for words has understood a sentence when it is over. */
function greet(world: World, line: Line, [sentence, ...more]: readonly string[]): void {
  if (sentence === undefined) {
    beep(world, line);
    return;
  }
  note(world, line, { kind: 'said', text: sentence });
  letHear(world, line, sentence);
  world.clock.after(promptDuration(sentence) * world.options.factor, () => {
    if (line.state !== 'connected') return;
    hearWords(line, sentence);
    greet(world, line, more);
  });
}

/**
 * Plays a machine's part on a connected phone: it greets, sentence by sentence, beeps, records in
 * silence for a while whatever it hears, and hangs up. It never presses a key.
 */
export function runVoicemail(world: World, line: Line, greeting = usualGreeting): void {
  greet(world, line, sentencesOf(greeting));
}
