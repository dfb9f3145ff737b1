import { watch } from 'node:fs';
import path from 'node:path';

export type Changed = 'flows' | 'code' | 'page';
export type SourceWatch = Readonly<{ close: () => void }>;

/** Editors write a file in several steps; what follows within this time is the same change. */
const quietMs = 120;
const codeFile = /\.(ts|json|kql)$/;
const pageFile = /\.(tsx?|css|html|svg)$/;

/** What a changed file under `src` means for what runs; null for what that is not made of. */
export const kindOfChange = (file: string): Changed | null => {
  const [room, part] = file.split(/[\\/]/);
  if (room === 'local') return part === 'softphone' && pageFile.test(file) ? 'page' : null;
  if (room === 'flows') return 'flows';
  return codeFile.test(file) ? 'code' : null;
};

/** Calls `onChange` after files under `src` have changed; one call at a time, none is lost. */
export const watchSources = (
  root: string,
  onChange: (changed: ReadonlySet<Changed>) => Promise<void>,
): SourceWatch => {
  const changed = new Set<Changed>();
  let timer: NodeJS.Timeout | undefined;
  let isBusy = false;
  let isClosed = false;

  const later = (): void => {
    clearTimeout(timer);
    if (!isClosed) timer = setTimeout(() => void settle(), quietMs);
  };
  const settle = async (): Promise<void> => {
    if (isBusy || changed.size === 0) return;
    const now = new Set(changed);
    changed.clear();
    isBusy = true;
    await onChange(now);
    isBusy = false;
    if (changed.size > 0) later();
  };

  const watcher = watch(path.join(root, 'src'), { recursive: true }, (_event, file) => {
    const kind = file === null ? 'code' : kindOfChange(file);
    if (kind === null) return;
    changed.add(kind);
    later();
  });
  return {
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      watcher.close();
    },
  };
};
