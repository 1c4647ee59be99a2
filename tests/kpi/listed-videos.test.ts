import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHit, listedVideos } from '@/lib/kpi/listed-videos';
import type { Kpi } from '@/lib/kpi/role';
import { roles } from '@/lib/kpi/roles';
import { cardOf } from '@/lib/kpi/score/card';
import { actualIn } from '@/lib/kpi/score/stretch';
import { periodWindow } from '@/lib/kpi/window';
import { newestFacts } from '@/lib/report/build-day';
import { type Row, type Snapshot, snapshotId, type Value } from '@/lib/snapshot/snapshot';
import { noon, today } from './given';
import { flat, operatorMonth, setOf } from './score/given';

const kpi = roles.video.more.find(({ id }) => id === 'hit_rate') as Kpi;
const month = periodWindow('month', today);
const minute = 60_000;

const count = (value: number, step = 1): Value => ({ value, step, unit: 'count', raw: String(value), label: 'Views', by: 'declared' });

/** A video posted at a day and an hour, played so often; null: not printed. */
function video(posted: string, plays: number | null, step = 1): Row {
  return {
    kind: 'video',
    key: `${posted} a title`,
    name: 'a title',
    posted,
    values: plays === null ? {} : { video_views: count(plays, step) },
  };
}

type LookAt = { rows: Row[]; page?: number; of?: number; posted?: number; at?: number; partial?: string[] };

/** The creator's video page in March, on one page of its list. */
function look({ rows, page = 1, of = 1, posted, at = noon, partial }: LookAt): Snapshot {
  const scope = { kind: 'period', from: '2026-03-01', to: '2026-03-30' } as const;
  const shop = { key: 'us/demo_shop', host: 'shop.tiktok.com' };
  const surface = 'streamer-video-analysis' as const;
  const named = [...(of > 1 ? ['rows:video'] : []), `page:video:${page}/${of}`];
  return {
    v: 1,
    id: snapshotId({ shop, surface, scope, at }),
    shop,
    surface,
    scope,
    at,
    reader: { id: surface, version: 2 },
    values: posted === undefined ? {} : { videos_posted: count(posted) },
    rows,
    partial: partial ?? named,
    missing: [],
    checks: [],
  };
}

const rate = (...looks: Snapshot[]) => actualIn(kpi, newestFacts(looks), month);
const older = video('2026-02-27T10:00', 90_000);

describe('the hit rate from a list of single videos', () => {
  it('is the hits among the videos that were posted in the period, where the list runs past its beginning', () => {
    // 12,000 and 10,001 of four are more than 10,000: 2 ÷ 4 = 50 %. The 90,000 of February are no video of March.
    const rows = [
      video('2026-03-29T22:15', 12_000),
      video('2026-03-20T09:00', 10_000),
      video('2026-03-11T09:00', 10_001),
      video('2026-03-01T00:05', 14),
      older,
    ];
    expect(rate(look({ rows, of: 102, posted: 4 }))).toMatchObject({
      metric: 'video_hit_rate',
      value: 0.5,
      by: 'reading',
      at: noon,
      facts: [{ raw: '2 / 4', listed: { videos: 4, hits: 2, unclear: 0, whole: true } }],
    });
  });

  it('is that of a whole list in any order', () => {
    const rows = [video('2026-03-02T09:00', 40), older, video('2026-03-29T09:00', 20_000)];
    expect(rate(look({ rows, posted: 2 }))).toMatchObject({ value: 0.5 });
  });

  it('puts pages together that were turned from the first on', () => {
    // Page 1 has 1 hit of 2, page 2 another of 1: 2 ÷ 3.
    const first = look({ rows: [video('2026-03-29T10:00', 20_000), video('2026-03-20T10:00', 5)], of: 9, posted: 3, at: noon });
    const second = look({ rows: [video('2026-03-05T10:00', 30_000), older], page: 2, of: 9, posted: 3, at: noon + minute });
    expect(rate(first, second)).toMatchObject({ value: 2 / 3, at: noon });
    expect(rate(second)).toEqual({ unknown: 'videos-part', awaits: 'streamer-video-analysis', seen: { videos: 0, of: 3 } });
    expect(rate(first)).toEqual({ unknown: 'videos-part', awaits: 'streamer-video-analysis', seen: { videos: 2, of: 3 } });
  });

  it('is unknown where a page was skipped, turned too late, or shows a video of the one before', () => {
    const first = { rows: [video('2026-03-29T10:00', 20_000)], of: 9, posted: 2 };
    const last = { rows: [video('2026-03-05T10:00', 30_000), older], page: 2, of: 9, posted: 2 };
    const unknown = { unknown: 'videos-part' };
    expect(rate(look(first), look({ ...last, at: noon + minute }))).toMatchObject({ value: 1 });
    expect(rate(look(first), look({ ...last, page: 3, at: noon + minute }))).toMatchObject(unknown);
    expect(rate(look(first), look({ ...last, at: noon + 11 * minute }))).toMatchObject(unknown);
    const moved = { ...last, rows: [...first.rows, older], at: noon + minute };
    expect(rate(look(first), look(moved))).toMatchObject(unknown);
    expect(rate(look(first), look({ ...last, posted: 3, at: noon + minute }))).toMatchObject(unknown);
    expect(rate(look(first), look({ ...last, of: 10, at: noon + minute }))).toMatchObject(unknown);
  });

  it('is unknown where the list does not run from new to old, since another video may come after', () => {
    const rows = [video('2026-03-05T10:00', 20_000), video('2026-03-29T10:00', 20_000), older];
    expect(rate(look({ rows, of: 9, posted: 2 }))).toMatchObject({ unknown: 'videos-part' });
  });

  it('is unknown where other videos are listed than were posted, or how many is not printed in full', () => {
    const rows = [video('2026-03-29T10:00', 20_000), older];
    expect(rate(look({ rows, of: 9, posted: 1 }))).toMatchObject({ value: 1 });
    expect(rate(look({ rows, of: 9, posted: 2 }))).toMatchObject({ unknown: 'videos-part', seen: { videos: 1, of: 2 } });
    expect(rate(look({ rows: [video('2026-03-28T10:00', 1), ...rows], of: 9, posted: 1 }))).toMatchObject({ unknown: 'videos-part' });
    expect(rate(look({ rows, of: 9 }))).toEqual({ unknown: 'not-seen', awaits: 'streamer-video-analysis' });
  });

  it('is unknown where rows were lost or a list is not said to be whole', () => {
    const rows = [video('2026-03-29T10:00', 20_000), older];
    expect(rate(look({ rows, posted: 1, partial: ['rows:video'] }))).toMatchObject({ unknown: 'videos-part' });
    expect(rate(look({ rows, posted: 1, partial: [] }))).toMatchObject({ value: 1 });
  });

  it('is unknown where plays are not printed, doubted, or too rough to tell on which side of the line they are', () => {
    const one = (row: Row) => rate(look({ rows: [row, older], of: 9, posted: 1 }));
    expect(one(video('2026-03-29T10:00', null))).toMatchObject({ unknown: 'videos-unclear' });
    expect(one(video('2026-03-29T10:00', 10_000, 100))).toMatchObject({ unknown: 'videos-unclear' });
    expect(one(video('2026-03-29T10:00', 10_100, 100))).toMatchObject({ value: 1 });
    expect(one(video('2026-03-29T10:00', 9_900, 100))).toMatchObject({ value: 0 });
    const doubted = video('2026-03-29T10:00', 20_000);
    doubted.values = { video_views: { ...count(20_000), doubt: 'live_views >= 7290' } };
    expect(one(doubted)).toMatchObject({ unknown: 'videos-unclear' });
  });

  it('says so where no video was posted, and where the page was read for other days only', () => {
    expect(rate(look({ rows: [older], of: 102, posted: 0 }))).toMatchObject({ unknown: 'videos-none' });
    const other = look({ rows: [older], posted: 3 });
    const week = { ...other, scope: { kind: 'period', from: '2026-02-02', to: '2026-02-08' } as const };
    expect(rate(week)).toMatchObject({ unknown: 'other-period' });
  });

  it('stays what it was when only the first page was looked at again, with the age of the pages it rests on', () => {
    const first = { rows: [video('2026-03-29T10:00', 20_000)], of: 9, posted: 2 };
    const second = { rows: [video('2026-03-05T10:00', 3), older], page: 2, of: 9, posted: 2 };
    const hour = 60 * minute;
    const all = [look({ ...first, at: noon - hour }), look({ ...second, at: noon - hour + minute }), look({ ...first, at: noon })];
    expect(rate(...all)).toMatchObject({ value: 0.5, at: noon - hour });
  });

  it('takes the last look at a page: the one before may have shown the page before', () => {
    const first = { rows: [video('2026-03-29T10:00', 20_000)], of: 9, posted: 2 };
    const stale = look({ ...first, page: 2, at: noon + 1000 });
    const second = look({ rows: [video('2026-03-05T10:00', 3), older], page: 2, of: 9, posted: 2, at: noon + 2000 });
    expect(rate(look(first), stale)).toMatchObject({ unknown: 'videos-part' });
    expect(rate(look(first), stale, second)).toMatchObject({ value: 0.5 });
  });

  it('is what was typed for the month, whatever the list says', () => {
    const rows = [video('2026-03-29T10:00', 20_000), older];
    const [fact] = newestFacts([look({ rows, of: 9, posted: 1 })]).filter(({ metric }) => metric === 'video_hit_rate');
    if (!fact) throw new Error('no rate');
    const typed = {
      ...fact,
      value: 0.25,
      by: 'manual' as const,
      scope: { kind: 'period', from: month.kind === 'period' ? month.from : '', to: '2026-03-31' } as const,
    };
    expect(actualIn(kpi, [fact, typed], month)).toMatchObject({ value: 0.25, by: 'hand' });
  });
});

describe('a card with the hit rate in its set', () => {
  const kpis = flat({ videos_posted: 30, video_completion: 30, hit_rate: 40 });
  const sets = [setOf(kpis, { role: 'video' })];
  const lineFor = (looks: Snapshot[], stretch?: { from: string; to: string }) =>
    cardOf({
      ...operatorMonth,
      role: 'video',
      sets,
      facts: newestFacts(looks),
      targets: [{ shop: 's', role: 'video', kpi: 'hit_rate', horizon: 'month', value: 0.4, since: 0 }],
      ...(stretch && { stretch }),
    }).lines.find((line) => line.kpi.id === 'hit_rate');

  it('has it as its actual, beside its target, and else why not', () => {
    const rows = [video('2026-03-29T10:00', 20_000), video('2026-03-05T10:00', 3), older];
    // 1 of 2 videos: 50 % ÷ 40 % = 125 %.
    expect(lineFor([look({ rows, of: 9, posted: 2 })])).toMatchObject({ actual: { value: 0.5 }, attained: 1.25, gap: null });
    expect(lineFor([look({ rows, of: 9, posted: 3 })])).toMatchObject({ actual: { unknown: 'videos-part', seen: { videos: 2, of: 3 } } });
    const march = { from: '2026-03-01', to: '2026-03-31' };
    expect(lineFor([look({ rows, of: 9, posted: 2 })], march)).toMatchObject({ actual: { value: 0.5 } });
  });
});

describe('over lists of any length, cut into pages of any size', () => {
  const plays = fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 28 });

  it('pages read together say what one page says, and part of them never another number', () => {
    fc.assert(
      fc.property(plays, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 28 }), (all, size, cut) => {
        const rows = all
          .map((one, at) => video(`2026-03-${String(29 - at).padStart(2, '0')}T10:00`, one))
          .filter(({ posted = '' }) => posted >= '2026-03-01');
        const list = [...rows, older];
        const of = Math.ceil(list.length / size);
        const pages = Array.from({ length: of }, (_, at) =>
          look({ rows: list.slice(at * size, (at + 1) * size), page: at + 1, of, posted: rows.length, at: noon + at * 1000 }),
        );
        const hits = rows.filter(({ values }) => (values.video_views?.value ?? 0) > 10_000).length;
        expect(rate(...pages)).toMatchObject({ value: hits / rows.length });
        const some = pages.filter((_, at) => at !== cut % of);
        const read = some.length === 0 ? undefined : rate(...some);
        if (read && 'value' in read) expect(read.value).toBe(hits / rows.length);
      }),
    );
  });
});

describe('a hit', () => {
  it('has more than ten thousand plays for sure', () => {
    expect([10_001, 10_000, 0].map((one) => isHit(count(one)))).toEqual([true, false, false]);
    expect(isHit(count(10_000, 10))).toBeUndefined();
    expect(isHit(undefined)).toBeUndefined();
  });

  it('is counted of a list alone', () => {
    expect(listedVideos([])).toBeUndefined();
    expect(listedVideos([look({ rows: [{ kind: 'product', key: '1', name: 'x', values: {} }], posted: 1 })])).toBeUndefined();
  });
});
