import { beep } from './beep.ts';
import { beepWav } from './beepWav.ts';
import { holdMusic } from './holdMusic.ts';
import { holdMusicWav } from './holdMusicWav.ts';
import { silenceWav } from './silenceWav.ts';

/** What recordings are preceded by on a line that has only just opened. */
const silenceMs = 400;

/** The recordings of our own making that every flow may play, by the names of their files. */
export const builtInSounds = (): Readonly<Record<string, Uint8Array>> => ({
  [`silence-${silenceMs}.wav`]: silenceWav(silenceMs),
  [beep.file]: beepWav(),
  [holdMusic.file]: holdMusicWav(),
});
