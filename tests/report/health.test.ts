import { describe, expect, it } from 'vitest';
import type { MetricId } from '@/lib/metrics/catalog';
import { driftOf, isHeeded } from '@/lib/report/drift';
import { foldHealth, type Health, healthMark, tellsHealth } from '@/lib/report/health';
import type { PageState } from '@/lib/snapshot/page-state';
import type { Missing, Value } from '@/lib/snapshot/snapshot';

const minute = 60_000;
const shop = { key: 'us/north', region: 'US', name: 'north', host: 'shop.tiktok.com' };
const reader = { id: 'live-dashboard', version: 2 };
const cards: MetricId[] = ['live_views', 'items_sold', 'live_ctr', 'comment_rate', 'show_gpm', 'likes'];

function value(by: Value['by'] = 'declared'): Value {
  return { value: 7, step: 1, unit: 'count', raw: '7', label: 'Seven', by };
}

function page(at: number, ids: readonly MetricId[], missing: Missing[] = [], change: Partial<PageState> = {}): PageState {
  return {
    at,
    url: 'https://shop.tiktok.com/workbench/live/overview',
    status: missing.length > 0 ? 'partial' : 'read',
    surface: 'live-dashboard',
    shop,
    scope: { kind: 'room', room: '7000000000000000001', state: 'live' },
    values: Object.fromEntries(ids.map((id) => [id, value()])),
    rows: [],
    missing,
    partial: [],
    checks: [],
    expected: ids.length + missing.length,
    theme: 'light',
    since: at,
    store: { ok: true, spooled: 0 },
    ...change,
  };
}

function folded(...pages: PageState[]): Health {
  const health = pages.reduce<Health | undefined>((before, it) => foldHealth(before, it, reader, shop), undefined);
  if (!health) throw new Error('no page');
  return health;
}

/** Read three times, ten minutes apart. */
const used = [0, 10, 20].map((at) => page(at * minute, cards));
const without = (...ids: MetricId[]) => cards.filter((id) => !ids.includes(id));

describe('what is remembered of a page', () => {
  it('counts looks ten minutes apart, and keeps when it was last whole', () => {
    const health = folded(...used, page(21 * minute, cards), page(22 * minute, without('likes'), [{ metric: 'likes', why: 'hidden' }]));
    expect(health).toMatchObject({ key: 'us/north|live-dashboard', found: 5, expected: 6, whole: 21 * minute, status: 'partial' });
    expect(health.metrics.live_views).toMatchObject({ reads: 3, by: 'declared', label: 'Seven' });
    expect(health.metrics.likes).toMatchObject({ why: 'hidden', since: 22 * minute, reads: 3 });
  });

  it('keeps since when a number is missing, whatever the reason, and forgets it once it is read', () => {
    const gone = [page(30 * minute, without('likes'), [{ metric: 'likes', why: 'hidden' }]), page(40 * minute, without('likes'))];
    const health = folded(...used, ...gone);
    expect(health.metrics.likes).toMatchObject({ why: 'absent', gone: true, since: 30 * minute });
    expect(folded(...used, ...gone, page(50 * minute, cards)).metrics.likes?.since).toBeUndefined();
  });

  it.each(['moving', 'loading'] as const)('a number that is %s is not missing', (why) => {
    const health = folded(...used, page(30 * minute, without('likes'), [{ metric: 'likes', why }]));
    expect(health.metrics.likes?.since).toBeUndefined();
  });

  it('a page that asks to log in says nothing of its numbers', () => {
    const health = folded(...used, page(30 * minute, [], [], { status: 'signed-out', expected: 0 }));
    expect(health).toMatchObject({ status: 'signed-out', found: 6, expected: 6 });
    expect(health.metrics.likes?.since).toBeUndefined();
  });

  it('a page that calls its figures old says nothing of what is missing', () => {
    const stale = page(30 * minute, without('likes'), [{ metric: 'likes', why: 'absent' }], {
      scope: { kind: 'unknown', why: 'stale-banner' },
    });
    expect(folded(...used, stale).metrics.likes?.since).toBeUndefined();
  });

  it.each([
    ['reading', false],
    ['paused', false],
    ['orphaned', false],
    ['none', false],
    ['read', true],
    ['lost', true],
    ['error', true],
  ] as const)('%s is remembered: %s', (status, told) => {
    expect(tellsHealth(page(0, cards, [], { status }))).toBe(told);
    expect(tellsHealth(page(0, cards, [], { status, demo: true }))).toBe(false);
  });

  it('new figures are no change, a new reason is', () => {
    const one = page(0, cards);
    const later = page(1, cards, [{ metric: 'auction_gmv', why: 'moving' }]);
    expect(healthMark({ ...later, status: 'read' })).toBe(healthMark(one));
    expect(healthMark(page(1, cards, [{ metric: 'auction_gmv', why: 'ambiguous' }]))).not.toBe(healthMark(one));
  });

  it('counts the figures of a table by the rows that have them', () => {
    const row = { kind: 'product' as const, key: '1', name: 'Mug', values: { orders: value() } };
    expect(folded(page(0, cards, [], { rows: [row] })).metrics.orders).toMatchObject({ reads: 1 });
  });
});

describe('drift', () => {
  const broken = (why: Missing['why'], at = 30) => page(at * minute, without('likes'), [{ metric: 'likes', why }]);
  const drifted = (pages: PageState[], now: number) => driftOf(folded(...pages), pages.at(-1) as PageState, now * minute);

  it('a number that used to be read and whose place is still there', () => {
    const drift = drifted([...used, broken('ambiguous')], 33);
    expect(drift).toMatchObject({ metrics: ['likes'], since: 30 * minute, all: false });
  });

  it('not before the page has had time to load', () => {
    expect(drifted([...used, broken('ambiguous')], 31)).toBeNull();
  });

  it('not of a number that was hardly ever read, or long ago', () => {
    expect(drifted([page(0, cards), page(minute, cards), broken('ambiguous')], 33)).toBeNull();
    expect(drifted([...used, broken('ambiguous', 15 * 24 * 60)], 15 * 24 * 60 + 60)).toBeNull();
  });

  it('not where the page itself prints that there is none', () => {
    expect(drifted([...used, page(30 * minute, without('likes'), [{ metric: 'likes', why: 'absent', text: '--' }])], 40)).toBeNull();
  });

  it('not of one or two cards that are gone with their labels: the user took them away', () => {
    expect(drifted([...used, page(30 * minute, without('likes'))], 40)).toBeNull();
    expect(drifted([...used, page(30 * minute, without('likes', 'show_gpm'))], 40)).toBeNull();
  });

  it('but of half of them at once', () => {
    const drift = drifted([...used, page(30 * minute, without('likes', 'show_gpm', 'live_ctr'))], 40);
    expect(drift?.metrics.sort()).toEqual(['likes', 'live_ctr', 'show_gpm']);
  });

  it('and of a known page of which nothing is read', () => {
    const lost = page(30 * minute, [], [{ metric: 'items_sold', why: 'absent' }], { status: 'lost' });
    expect(drifted([...used, lost], 40)).toMatchObject({ all: true, metrics: expect.arrayContaining(cards) });
  });

  it.each(['reading', 'signed-out', 'paused', 'orphaned', 'error', 'none'] as const)('never on a page that is %s', (status) => {
    const health = folded(...used, broken('ambiguous'));
    expect(driftOf(health, page(30 * minute, [], [], { status }), 40 * minute)).toBeNull();
  });

  it('never on a page that calls its figures old', () => {
    const stale = page(30 * minute, without('likes'), [], { scope: { kind: 'unknown', why: 'stale-banner' } });
    expect(driftOf(folded(...used, broken('ambiguous')), stale, 40 * minute)).toBeNull();
  });

  it('once told it is quiet, until something else stops', () => {
    const pages = [...used, broken('ambiguous')];
    const first = drifted(pages, 40);
    if (!first) throw new Error('no drift');
    const heeded = { ...folded(...pages), heeded: first.marks };
    expect(isHeeded(heeded, first)).toBe(true);
    const now = page(41 * minute, without('likes', 'live_ctr'), [
      { metric: 'likes', why: 'ambiguous' },
      { metric: 'live_ctr', why: 'hidden' },
    ]);
    const more = foldHealth(heeded, now, reader, shop);
    const next = driftOf(more, now, 50 * minute);
    expect(next?.metrics).toEqual(['live_ctr', 'likes']);
    expect(next && isHeeded(more, next)).toBe(false);
  });
});
