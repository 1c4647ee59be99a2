import { describe, expect, it } from 'vitest';
import { createDialects } from '@/lib/monitor/dialects';
import { dialectsFor } from '@/lib/reading/dialects';
import type { Dialect } from '@/lib/reading/dialects/dialect';
import { en } from '@/lib/reading/dialects/en';

/** A page's dialects and a background that answers, or fails to, when told. */
function page() {
  const asked: string[] = [];
  const open: { answer(): void; fail(): void }[] = [];
  let arrivals = 0;
  const ask = (lang: string) => {
    asked.push(lang);
    return new Promise<readonly Dialect[]>((resolve, reject) => {
      open.push({ answer: () => resolve(dialectsFor(lang)), fail: () => reject(new Error('stopped')) });
    });
  };
  const dialects = createDialects(ask, () => arrivals++);
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { dialects, asked, arrivals: () => arrivals, first: () => open.shift(), settled };
}

const codes = (dialects: readonly Dialect[]) => dialects.map(({ code }) => code);

describe('a page in English', () => {
  it.each(['en', 'en-US', 'EN-gb'])('declared as %s needs nothing', async (lang) => {
    const { dialects, asked } = page();
    await dialects.ready(lang);
    expect(dialects.known(lang)).toEqual([en]);
    expect(asked).toEqual([]);
  });
});

describe('a page in another language', () => {
  it('is ready once its dialect is there, asked for once', async () => {
    const { dialects, asked, first, arrivals } = page();
    const ready = dialects.ready('zh-Hans-CN');
    dialects.known('zh-Hans-CN');
    first()?.answer();
    await ready;
    expect(codes(dialects.known('zh-Hans-CN'))).toEqual(['en', 'zh-CN']);
    expect([asked, arrivals()]).toEqual([['zh-CN'], 1]);
  });

  it('asks again when the background was stopped under the question', async () => {
    const { dialects, asked, first, settled } = page();
    expect(dialects.known('zh')).toEqual([en]);
    first()?.fail();
    await settled();
    expect(dialects.known('zh')).toEqual([en]);
    first()?.answer();
    await settled();
    expect(codes(dialects.known('zh'))).toEqual(['en', 'zh-CN']);
    expect(asked).toEqual(['zh-CN', 'zh-CN']);
  });

  it('gets its dialect when it changes its language, and keeps it when it changes back', async () => {
    const { dialects, asked, first, arrivals, settled } = page();
    dialects.known('en');
    dialects.known('zh-CN');
    dialects.known('zh-CN');
    first()?.answer();
    await settled();
    expect(codes(dialects.known('en'))).toEqual(['en', 'zh-CN']);
    expect([asked, arrivals()]).toEqual([['zh-CN'], 1]);
  });

  it('heeds the last question only', async () => {
    const { dialects, asked, first, settled } = page();
    dialects.known('zh-CN');
    dialects.known('ja');
    first()?.answer();
    await settled();
    expect(codes(dialects.known('ja'))).toEqual(['en']);
    expect(asked).toEqual(['zh-CN', 'ja']);
  });
});

describe('a page that declares no language we know', () => {
  it('gets every dialect: its texts tell', async () => {
    const { dialects, first } = page();
    const ready = dialects.ready('');
    first()?.answer();
    await ready;
    expect(codes(dialects.known(''))).toContain('zh-CN');
  });

  it('so does one whose labels are in none of those at hand, whatever it declares', async () => {
    const { dialects, asked, first, settled } = page();
    dialects.known('en');
    dialects.missed();
    dialects.missed();
    first()?.answer();
    await settled();
    expect(codes(dialects.known('en'))).toContain('zh-CN');
    dialects.missed();
    expect(asked).toEqual(['']);
  });
});
