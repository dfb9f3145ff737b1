import { expect, test } from 'vitest';
import { whyRefused } from '../../../src/report/queries/whyRefused.ts';

const silent = { codes: [], message: '' };
const semantic = (message: string) => ({ codes: ['SemanticError', 'SEM0100'], message });

test.each([
  { status: 401, fault: silent, why: /did not accept the sign-in/ },
  { status: 403, fault: silent, why: /role Log Analytics Reader/ },
  { status: 404, fault: silent, why: /no workspace w-1: take the workspace ID/ },
  { status: 429, fault: silent, why: /too many queries .*429/ },
  { status: 504, fault: silent, why: /did not answer in time \(504\)/ },
  { status: 500, fault: silent, why: /The logs service failed \(500\)\.$/ },
  { status: 400, fault: { codes: ['A', 'B'], message: 'no' }, why: /refused .* It said: B: no$/ },
  {
    status: 400,
    fault: semantic(
      "'where' operator: Failed to resolve table or column expression named 'ACSCallSummary'",
    ),
    why: /no table ACSCallSummary: no diagnostic setting .* the category CallSummary/,
  },
  {
    status: 400,
    fault: semantic("Failed to resolve column or scalar expression named 'ACSBillingUsage'"),
    why: /the category Usage/,
  },
  {
    status: 400,
    fault: semantic("Failed to resolve column or scalar expression named 'Calls'"),
    why: /refused the query \(400\)\. It said: SEM0100: .*'Calls'/,
  },
])('$status $fault.message: $why', ({ status, fault, why }) => {
  expect(whyRefused(status, fault, 'w-1')).toMatch(why);
});
