import { expect, test } from 'vitest';
import { type Gathered, logs } from '../../../../src/admin/doctor/checks/logs.ts';
import { logCategories } from '../../../../src/report/queries/logCategories.ts';
import { patientOf } from '../patientOf.ts';
import { told } from '../told.ts';

const all = Object.values(logCategories);
const sent = { name: 'a', workspace: '/W/log', categories: all, hasAll: false };
const whole: NonNullable<Gathered> = {
  workspaceId: 'd3d3d3d3-3333-4333-8333-d3d3d3d3d3d3',
  workspace: { id: '/w/log', name: 'log', group: 'rg' },
  communication: { id: '/c', name: 'c', group: 'rg', principalId: null },
  diagnostics: [sent],
};

test.each<{ what: string; change: Partial<NonNullable<Gathered>>; says: RegExp[] }>([
  { what: 'all is sent', change: {}, says: [/^ok/] },
  {
    what: 'all is sent, by two settings',
    change: {
      diagnostics: [
        { ...sent, categories: all.slice(1) },
        { ...sent, categories: all.slice(0, 1) },
      ],
    },
    says: [/^ok/],
  },
  {
    what: 'all is sent, whatever there is',
    change: { diagnostics: [{ ...sent, categories: [], hasAll: true }] },
    says: [/^ok/],
  },
  {
    what: 'one is missing',
    change: { diagnostics: [{ ...sent, categories: all.filter((each) => each !== 'Usage') }] },
    says: [/^warning: .*does not send Usage to.*--resource \/c --workspace \/w\/log .*"Usage"/],
  },
  {
    what: 'it goes elsewhere',
    change: { diagnostics: [{ ...sent, workspace: '/other' }] },
    says: [/^warning/],
  },
  { what: 'no workspace is set', change: { workspaceId: '' }, says: [/^warning: LOG_ANALYTICS/] },
  { what: 'it is not here', change: { workspace: null }, says: [/^unchecked: .*the workspace d3/] },
  {
    what: 'nor the resource',
    change: { communication: null },
    says: [/^unchecked: .*the resource/],
  },
])('$what', ({ change, says }) => {
  expect(told(logs.judge({ ...whole, ...change }))).toEqual(
    says.map((each) => expect.stringMatching(each)),
  );
});

test('without Azure there is nothing to say', async () => {
  expect(await logs.gather(patientOf(), new AbortController().signal)).toBe(null);
  expect(logs.judge(null)).toEqual([]);
});
