import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WordsProvider } from '@/components/hooks/words';
import { HostBoard } from '@/components/screens/host/HostBoard';
import { type HostInput, hostView } from '@/components/screens/host/host-view';
import type { Language } from '@/lib/i18n/words';
import { roomCounts } from '@/lib/kpi/room-counts';
import type { Alarm } from '@/lib/room/alarms/alarm';
import { defaultAlarms } from '@/lib/room/alarms/settings';
import type { Cue } from '@/lib/room/cue';
import { anyInput, hostInput, leastMoney, now, roomPage, shop, targetsOf, value } from './host-room';

/** All a host could read of a room, attributes included. */
function markup(input: HostInput, language: Language = 'en'): string {
  return renderToStaticMarkup(
    <WordsProvider language={language}>
      <HostBoard view={hostView(input)} now={now} still={null} onFullScreen={null} onAbout={() => {}} />
    </WordsProvider>,
  );
}

const plain = (html: string) => html.replace(/ d="[^"]*"| style="[^"]*"/g, '').replace(/<[^>]*>/g, ' ');
const symbols = /[$€£¥₫฿₱₩]|R\$|Rp|RM|USD|GBP|VND|IDR|CNY|THB|BRL|元/;

/** Every number that is written, as a person would read it. */
function numbersIn(text: string): number[] {
  const scale: Record<string, number> = { K: 1e3, M: 1e6, B: 1e9, 万: 1e4, 亿: 1e8 };
  return [...text.matchAll(/(\d[\d,]*(?:\.\d+)?)\s?([KMB万亿])?/g)].map(
    ([, digits = '', unit = '']) => Number(digits.replaceAll(',', '')) * (scale[unit] ?? 1),
  );
}

describe('a host’s screen with money hidden', () => {
  it('writes no money, and no number money could be read from, whatever the page shows', () => {
    fc.assert(
      fc.property(anyInput, fc.constantFrom<Language>('en', 'zh-CN'), (input, language) => {
        const html = markup({ ...input, showsMoney: false }, language);
        expect(html).not.toMatch(symbols);
        expect(numbersIn(plain(html)).filter((number) => number >= leastMoney)).toEqual([]);
        expect(html).toContain(language === 'en' ? 'Money hidden' : '金额已隐藏');
      }),
      { numRuns: 200 },
    );
  });

  it('holds no money either: nothing of what it is drawn from has a currency', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        expect(JSON.stringify(hostView({ ...input, showsMoney: false }))).not.toMatch(/"money":\{|:"money"|currency/);
      }),
    );
  });

  it('is a test that can fail: with money shown the same rooms write it', () => {
    const html = markup(hostInput({ showsMoney: true }));
    expect(html).toMatch(symbols);
    expect(html).not.toContain('Money hidden');
  });
});

describe('what rings for hosts', () => {
  const alarm = (rule: Alarm['rule'], evidence: Alarm['evidence'], rest: Partial<Alarm> = {}): Alarm => ({
    ...{ id: rule, room: '7', shop: shop.key, rule, stage: 'hold', since: now, at: now, evidence, worst: evidence },
    ...rest,
  });
  const stock = alarm('stock', { value: 6, unit: 'count', limit: 11, name: 'Amber Jar' });
  const gmv = alarm('gmv-drop', { value: 0.8, unit: 'ratio', metric: 'live_gmv_direct', limit: 0.7, against: 400, span: 10 });
  const page = roomPage({ at: now });
  const shown = (alarms: Alarm[], rest: Partial<HostInput> = {}) => hostView(hostInput({ page, alarms, ...rest })).alarm?.rule;

  it('is the newest that is routed to them and still on', () => {
    expect(shown([stock, gmv])).toBe('stock');
    expect(shown([{ ...stock, endedAt: now }, gmv])).toBe('gmv-drop');
    expect(shown([{ ...stock, dismissed: { at: now, useful: true } }])).toBeUndefined();
    expect(shown([stock], { settings: { ...defaultAlarms, rules: { stock: { roles: ['controller'] } } } })).toBeUndefined();
    // A figure of its own says that.
    expect(shown([alarm('no-order', { value: 17, unit: 'minutes', limit: 15 })])).toBeUndefined();
    expect(shown([stock], { page: roomPage({ at: now - 600_000 }) })).toBeUndefined();
  });

  it('is one line, and speaks of no money where that is hidden', () => {
    expect(plain(markup(hostInput({ page, alarms: [stock] })))).toContain('Pinned product: 6 left: Amber Jar');
    expect(plain(markup(hostInput({ page, alarms: [gmv] })))).toContain('Clearly fewer sales');
    expect(plain(markup(hostInput({ page, alarms: [gmv], showsMoney: true })))).toContain('GMV down 80% on the 10 min before');
    const spend = alarm('spend', { value: 90, unit: 'money', currency: 'USD', metric: 'ads_cost', limit: 30 });
    const settings = { ...defaultAlarms, rules: { spend: { roles: ['host' as const] } } };
    expect(shown([spend], { settings })).toBeUndefined();
    expect(shown([spend], { settings, showsMoney: true })).toBe('spend');
  });
});

describe('what is missing of a target', () => {
  const goal = (change: Partial<HostInput>) => hostView(hostInput(change)).goal;

  it('is said in orders, as the demo’s story has it', () => {
    expect(goal({})).toMatchObject({ kind: 'short', by: { of: 'orders', amount: { value: 14 } }, bar: { reached: 0.6 }, state: 'behind' });
  });

  it('is a share while too few orders say what one is worth, and money only where it may be shown', () => {
    const page = roomPage({ values: { live_gmv_direct: value('live_gmv_direct', 525) } });
    expect(goal({ page })).toMatchObject({ kind: 'short', by: { of: 'share', amount: { value: 0.4 } } });
    expect(goal({ page, showsMoney: true })).toMatchObject({ by: { of: 'money', amount: { value: 350 } } });
  });

  it('is counted in what the room is paced by', () => {
    const kpi = roomCounts.find(({ id }) => id === 'room_views') ?? roomCounts[0];
    const change = { paceBy: { kpi, role: 'controller', shapes: [] }, targets: targetsOf('room_views', 'live_views', 10_000) } as const;
    expect(goal(change)).toMatchObject({ kind: 'short', by: { of: 'views', amount: { value: 2710 } } });
  });

  it('is nothing once the target is reached', () => {
    const targets = targetsOf('room_gmv', 'live_gmv_direct', 420, 'USD');
    expect(goal({ targets })).toMatchObject({ kind: 'reached', by: { of: 'share', amount: { value: 1.25 } } });
  });

  it('is not told without a target, or of a number that was not read or is in doubt', () => {
    const orders = { amount: { value: 21, unit: 'count', step: 1 }, of: 'orders' };
    expect(goal({ targets: undefined })).toEqual({ kind: 'no-target', soFar: orders });
    expect(goal({ targets: undefined, showsMoney: true })).toMatchObject({ soFar: { of: 'money', amount: { value: 525 } } });
    expect(goal({ page: roomPage({ values: {} }) })).toEqual({ kind: 'unread', doubtful: false, kpi: 'room_gmv' });
    const doubted = { ...value('live_gmv_direct', 525), doubt: 'aov' };
    expect(goal({ page: roomPage({ values: { live_gmv_direct: doubted } }) })).toEqual({ kind: 'unread', doubtful: true, kpi: 'room_gmv' });
  });
});

describe('what to do', () => {
  const cue: Cue = {
    id: 'c',
    room: roomPage().scope.room,
    shop: shop.key,
    text: 'Hold the blue one up',
    sent: now - 60_000,
    until: now + 60_000,
  };

  it('is what the desk says while it says so', () => {
    expect(hostView(hostInput({ cues: { now: cue, next: null } })).todo).toEqual({ kind: 'cue', cue });
    expect(hostView(hostInput({ cues: { now: { ...cue, until: now }, next: null } })).todo.kind).toBe('unclear');
    expect(plain(markup(hostInput({ cues: { now: cue, next: null } })))).toContain(cue.text);
  });

  it('is the usual lever of the weakest step, and none where no step can be called weak', () => {
    const held = (metric: string, line: number) => ({ source: 'team' as const, value: line, metric });
    const sets = [held('enter_room_rate', 0.118), held('live_ctr', 0.096), held('ctor_sku', 0.044), held('aov_sku', 24.6)];
    const benchmarks = sets.map(({ metric, ...row }) => ({ metric, minute: 84, pinned: null, inForce: row, all: [row] })) as never;
    const input = hostInput({ benchmarks });
    expect(hostView(input).todo).toEqual({ kind: 'lever', metric: 'live_ctr' });
    expect(plain(markup(input))).toContain('Point to the bag');
  });
});

describe('a hand-over', () => {
  const shift = { id: 's', shop: shop.key, who: 'Mia', from: now - 10 * 60_000, note: 'jars are low' };

  it('is shown to who has just come, and no longer than it is news', () => {
    expect(hostView(hostInput({ onAir: [shift] })).handOver).toEqual({ who: 'Mia', note: 'jars are low' });
    expect(hostView(hostInput({ onAir: [{ ...shift, from: now - 21 * 60_000 }] })).handOver).toBeNull();
    expect(hostView(hostInput({ onAir: [shift] })).hosts).toEqual({ names: ['Mia'], minutes: 10 });
  });
});

describe('the process figures', () => {
  const [, clicks, entries, wait] = hostView(
    hostInput({
      tempo: {
        at: now,
        clicks: { perMinute: 4.8, low: 4.7, high: 4.9, derived: true },
        entries: { unknown: 'restated' },
        order: { minutes: 15, isSeen: true },
      },
      usual: {
        clicks: { source: 'own', value: 8, low: 6, high: 10, n: 11 },
        entries: { source: 'own', absent: 'too-few', n: 2 },
        longestWait: 8,
      },
    }),
  ).figures;

  it('have a verdict with what it rests on, and say why they are not known', () => {
    expect(clicks).toMatchObject({ amount: { value: 4.8 }, verdict: 'behind', basis: { amount: { value: 8 } } });
    expect(entries).toEqual({ id: 'entries', why: 'restated' });
    expect(wait).toMatchObject({ verdict: 'long', basis: { longest: 8 } });
  });

  it('ring on the screen only while the alarm is on', () => {
    const input = hostInput({
      tempo: { at: now, clicks: { unknown: 'gap' }, entries: { unknown: 'gap' }, order: { minutes: 65, isSeen: false } },
      alarms: [{ rule: 'no-order' } as never],
    });
    expect(hostView(input).figures[3]).toMatchObject({ verdict: 'alarm', atLeast: true });
    expect(plain(markup(input))).toContain('≥65');
  });
});
