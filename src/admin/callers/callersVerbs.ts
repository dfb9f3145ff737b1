import { type BoundVerb, bindVerb } from '../verb.ts';
import * as erase from './erase.ts';
import * as exporting from './export.ts';
import * as importing from './import.ts';
import * as suppress from './suppress.ts';
import * as unsuppress from './unsuppress.ts';

export const callersVerbs: Readonly<Record<string, BoundVerb>> = {
  suppress: bindVerb(suppress),
  unsuppress: bindVerb(unsuppress),
  import: bindVerb(importing),
  export: bindVerb(exporting),
  erase: bindVerb(erase),
};
