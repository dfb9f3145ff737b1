import { expect, test } from 'vitest';
import { toWhen } from '../../../src/flow/compile/toWhen.ts';
import { conditionSchema } from '../../../src/flow/schema/conditionSchema.ts';

const phone = { kind: 'phone', number: '+14255550100' };
const calendar = { zone: 'UTC', week: [[], [], [], [], [], [], []], holidays: [] };
const is = (variable: string, ...texts: string[]) => ({ kind: 'is', variable, texts });

test.each([
  [{ called: '+14255550100' }, [{ kind: 'called', party: phone }]],
  [{ calledPrefix: '+1' }, [{ kind: 'calledPrefix', prefix: '+1' }]],
  [{ caller: '+14255550100' }, [{ kind: 'caller', party: phone }]],
  [{ callerPrefix: '+1' }, [{ kind: 'callerPrefix', prefix: '+1' }]],
  [{ callerCountry: 'DE' }, [{ kind: 'callerCountry', countries: ['DE'] }]],
  [{ callerCountry: ['DE', 'AT'] }, [{ kind: 'callerCountry', countries: ['DE', 'AT'] }]],
  [{ callerWithheld: 'true' }, [{ kind: 'callerWithheld' }]],
  [{ list: 'vip' }, [{ kind: 'list', list: 'vip' }]],
  [{ switch: 'x' }, [{ kind: 'switch', name: 'x' }]],
  [{ open: 'office' }, [{ kind: 'calendar', calendar: 'office', is: 'open' }]],
  [{ closed: { zone: 'UTC', hours: {} } }, [{ kind: 'calendar', calendar, is: 'closed' }]],
  [{ holiday: 'office' }, [{ kind: 'calendar', calendar: 'office', is: 'holiday' }]],
  [{ variable: 'x', is: '' }, [is('x', '')]],
  [{ variable: 'x', in: ['a', 'b'] }, [is('x', 'a', 'b')]],
  [{ variable: 'x', begins: '49' }, [{ kind: 'begins', variable: 'x', text: '49' }]],
  [
    { variable: 'x', above: '-1.5', below: '10' },
    [
      { kind: 'above', variable: 'x', limit: -1.5 },
      { kind: 'below', variable: 'x', limit: 10 },
    ],
  ],
  [
    {
      list: 'vip',
      any: [{ variable: 'x', is: '1' }, { not: { switch: 'y' } }],
      all: [{ list: 'b' }],
    },
    [
      { kind: 'list', list: 'vip' },
      { kind: 'all', of: [[{ kind: 'list', list: 'b' }]] },
      { kind: 'any', of: [[is('x', '1')], [{ kind: 'not', of: [{ kind: 'switch', name: 'y' }] }]] },
    ],
  ],
])('%j', (written, when) => {
  expect(toWhen(conditionSchema.parse(written))).toEqual(when);
});
