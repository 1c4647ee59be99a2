import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Fixture } from '@/lib/report/fixture';
import { largestFile, pageCase } from '../tools/page-case';

const root = fileURLToPath(new URL('../..', import.meta.url));

const amount = { value: 7, step: 1, unit: 'count' } as const;
const fixture: Fixture = {
  kind: 'tallylight-misread',
  v: 1,
  made: '2026-11-24',
  surface: 'live-dashboard',
  reader: { id: 'live-dashboard', version: 2 },
  lang: 'en',
  url: 'https://shop.tiktok.com/workbench/live/overview?room_id=7400000000000000042&region=US',
  read: { scope: { kind: 'room', room: '7400000000000000042', state: 'live' }, values: { likes: amount, orders: amount } },
  claim: { metric: 'likes', shows: { ...amount, value: 8 } },
  html: '<body\n><div class="arco-row"\n>Likes &lt;3<br\n>\n</div></body>',
};

const text = (change: object) => JSON.stringify({ ...fixture, ...change });
const faultOf = (file: string) => {
  const made = pageCase(file);
  return 'fault' in made ? made.fault : null;
};

describe('a report becomes a test page', () => {
  it('with what the page shows in place of what was read', () => {
    const made = pageCase(text({}));
    if ('fault' in made) throw new Error(made.fault);
    expect(made.name).toBe('live-dashboard.misread-likes-2026-11-24');
    expect(made.page).toContain('<html lang="en"><body');
    expect(JSON.parse(made.expected)).toEqual({
      url: fixture.url,
      scope: fixture.read.scope,
      values: { likes: { ...amount, value: 8 }, orders: amount },
    });
  });

  it('without the misread number where nobody says what is right', () => {
    const made = pageCase(text({ claim: { metric: 'likes', shows: 'other' } }));
    expect('expected' in made && JSON.parse(made.expected).values).toEqual({ orders: amount });
  });
});

const pageWith = (html: string) => text({ html: `<body\n><div\n>1</div>${html}</body>` });

describe('a hostile file', () => {
  it.each([
    ['a script', pageWith('<script>alert(1)</script>'), /line 3: the element <script>/],
    ['a script in capitals', pageWith('<SCRIPT>1</SCRIPT>'), /line 3/],
    ['a handler', pageWith('<div onclick="x()"\n></div>'), /line 3: the attribute onclick/],
    ['an unquoted handler', pageWith('<div onclick=x\n></div>'), /line 3: attributes of <div>/],
    ['an address', pageWith('<a href="https://example.com"\n>x</a>'), /line 3: the attribute href/],
    ['a picture', pageWith('<img src="//example.com/x.png"\n>'), /line 3: the attribute src/],
    ['a style that fetches', pageWith('<i style="background: url(x);"\n></i>'), /line 3: the attribute style/],
    ['a frame', pageWith('<iframe\n></iframe>'), /line 3: the element <iframe>/],
    ['a comment that hides an element', pageWith('<!-- <b -->'), /line 3/],
    ['a template', pageWith('<template\n></template>'), /line 3/],
    ['an element left open', pageWith('<div\n>'), /closes nothing/],
    ['a way out of the folder', text({ surface: '../../x' }), /surface/],
    ['a day that is a path', text({ made: '../../../e' }), /made/],
    ['a metric that is none', text({ claim: { metric: '__proto__', shows: 'other' } }), /claim.metric/],
    ['a number that is none', text({ claim: { metric: 'likes', shows: { ...amount, value: '8' } } }), /claim.shows/],
    ['another unit', text({ claim: { metric: 'likes', shows: { ...amount, unit: 'money' } } }), /likes is no money/],
    ['keys of prototypes', text({}).replace('"likes":', '"__proto__":{"value":1,"step":1,"unit":"count"},"constructor":'), /read/],
    ['a key too many', text({ more: 1 }), /more/],
    ['a page of another surface', text({ surface: 'home' }), /url/],
    ['a foreign host', text({ url: 'https://example.com/workbench/live/overview' }), /no such host/],
    ['another version', text({ v: 2 }), /v/],
    ['a page too long', text({ html: `<body\n>${'x'.repeat(700_000)}</body>` }), /html/],
    ['no JSON', 'likes', /no JSON/],
  ])('%s is refused', (_, file, fault) => {
    const found = faultOf(file);
    expect(found).not.toBeNull();
    if (fault) expect(found).toMatch(fault);
  });

  it('is refused by the command, which writes nothing', () => {
    const folder = mkdtempSync(join(tmpdir(), 'misread-'));
    const pages = mkdtempSync(join(tmpdir(), 'pages-'));
    const files = { 'hostile.json': pageWith('<script>1</script>'), 'huge.json': 'x'.repeat(largestFile + 1) };
    try {
      for (const [name, content] of Object.entries(files)) {
        const path = join(folder, name);
        writeFileSync(path, content);
        const run = () =>
          execFileSync(process.execPath, [join(root, 'tests/tools/add-page.mjs'), path, pages], { stdio: 'pipe', encoding: 'utf8' });
        expect(run).toThrow(/Nothing was written/);
      }
      expect(readdirSync(pages)).toEqual([]);
    } finally {
      for (const one of [folder, pages]) rmSync(one, { recursive: true });
    }
  });

  it('writes the page of a good one, and never over another', () => {
    const folder = mkdtempSync(join(tmpdir(), 'misread-'));
    const path = join(folder, 'good.json');
    const made = ['', '-2'].map((n) => join(folder, `live-dashboard.misread-likes-2026-11-24${n}`));
    try {
      writeFileSync(path, text({}));
      for (const page of made) {
        const said = execFileSync(process.execPath, [join(root, 'tests/tools/add-page.mjs'), path, folder], { encoding: 'utf8' });
        expect(said).toContain('the test fails until the reader reads it');
        expect(JSON.parse(readFileSync(join(page, 'expected.json'), 'utf8')).values.likes.value).toBe(8);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
