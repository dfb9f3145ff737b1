import { describe, expect, test } from 'vitest';
import { definitions } from '../../../src/report/page/definitions.ts';
import { escapeHtml } from '../../../src/report/page/escapeHtml.ts';
import { toPage } from '../../../src/report/page/toPage.ts';
import { allMissing } from '../../../src/report/readService.ts';
import { fullReport, reportOn } from '../reports.ts';

const hostile = [
  ...['"><script>alert(1)</script>', '<img src=x onerror=alert(2)>', '&amp;\u202e'],
  'y'.repeat(300),
].join('');

/** Elements with the names of their attributes, for a look at what could do something. */
const tagsOf = (page: string): readonly string[] =>
  (page.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/"[^"]*"/g, '""'));

describe('the page of a full day', () => {
  const page = toPage(fullReport());

  test('has each of its parts, under headings in their order', () => {
    const headings = [...page.matchAll(/<h([1-6])[^>]*>([^<]*)</g)].map(([, level, text]) => [
      level,
      text,
    ]);
    expect(headings).toEqual([
      ['1', 'Calls of Saturday, 21 November 2026'],
      ...[
        ...['The day', 'How calls ended', 'How long they lasted', 'What callers chose'],
        ...['Getting to a person', 'Calls that services asked for', 'Messages', 'What it costs'],
        ...['The days before', 'What the service logged', 'What the figures mean'],
      ].map((text) => ['2', text]),
    ]);
  });

  test('says beside each of its figures what it counts and where it is from', () => {
    const sections = page.split('<section ').slice(1);
    for (const one of sections.slice(0, -1))
      expect(one).toMatch(/<\/h2>\s*<details class="means">/);
    const tiles = page.match(/<div class="tile">[\s\S]*?<\/div>/g) ?? [];
    expect(tiles).toHaveLength(8);
    for (const one of tiles) expect(one).toMatch(/class="means">[\s\S]*<small>From /);
    const said = [...page.matchAll(/<dt>([^<]*)<\/dt><dd>[^<]+<small>From /g)];
    const all = Object.values(definitions).map(({ figure }) => escapeHtml(figure));
    expect(new Set(said.map(([, figure]) => figure))).toEqual(new Set(all));
  });

  test('needs nothing from anywhere, and runs nothing', () => {
    expect(page).not.toMatch(/<script|<link|<iframe|<object|javascript:|@import|url\((?!#)/i);
    expect(tagsOf(page).filter((tag) => /\s(src|href|on\w+)=/i.test(tag))).toEqual([]);
    expect(page).toContain('content="default-src &#39;none&#39;;');
  });

  test('says what each picture shows, and has its figures as a table', () => {
    const pictures = page.match(/<figure>[\s\S]*?<\/figure>/g) ?? [];
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      expect(picture).toMatch(/role="img" aria-label="[^"]{20,}"/);
      expect(picture).toMatch(/<details><summary>[\s\S]*<table[ >]/);
      expect(picture.match(/<svg/g)).toHaveLength(2);
    }
  });

  test('is the same again of the same figures', () => {
    expect(toPage(fullReport())).toBe(page);
  });

  test('its pictures take the colours of the page', () => {
    expect(page).toContain('var(--chart-first)');
    expect(page).not.toMatch(/#0[14a]0[25b]0[36c]/);
  });
});

describe('where something is not known', () => {
  test('there is a reason and no nought', () => {
    const prices = { state: 'missing', why: 'There is no rate table.' } as const;
    const page = toPage(reportOn([], { service: allMissing('It took too long.') }, { prices }));
    expect(page).toContain('Not known: There is no rate table.');
    expect(page).toContain('Not known: It took too long.');
    expect(page).toMatch(/Answer rate<\/dt><dd><b>–<\/b>/);
    expect(page).toMatch(/Estimated cost<\/dt><dd><b>–<\/b>/);
  });

  test('a part that is missing alone is told of alone', () => {
    const report = fullReport();
    const service = { ...report.service, quality: { state: 'missing', why: 'Late.' } } as const;
    expect(toPage({ ...report, service }).match(/Not known:/g)).toHaveLength(1);
  });
});

test('no markup gets through, wherever it comes from', () => {
  const page = toPage(fullReport(hostile));
  const plain = toPage(fullReport('x'));
  const kinds = (text: string) =>
    [...new Set(tagsOf(text).map((tag) => /^<\/?([\w!]+)/.exec(tag)?.[1] ?? tag))].toSorted();
  expect(kinds(page)).toEqual(kinds(plain));
  expect(tagsOf(page).filter((tag) => /\son\w+=/i.test(tag))).toEqual([]);
  expect(page).toContain('&lt;script&gt;');
  expect(page).not.toContain('\u202e');
});
