import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Outbox, type Send } from '@/lib/monitor/outbox';
import type { Sampled } from '@/lib/monitor/sampling';
import type { Spool } from '@/lib/monitor/spool';
import { pageStateSchema } from '@/lib/snapshot/schema';
import type { Tick } from '@/lib/snapshot/snapshot';
import { snapshot, state } from './snapshots';

type Fault = 'ok' | 'unreachable' | 'full' | 'hung' | 'lost-answer';
const faults: Fault[] = ['ok', 'unreachable', 'full', 'hung', 'lost-answer'];

const tick = (at: number): Tick => ({ room: '1730', surface: 'live-dashboard', shop: 'us/demo_shop', row: '-', at, values: {} });
const settled = async () => {
  for (let i = 0; i < 60; i++) await Promise.resolve();
};

/** A background that stores what reaches it, but fails and forgets to answer as told. */
function background(plan: Fault[]) {
  const stored: number[] = [];
  const batches = new Map<string, string>();
  const send: Send = async ({ batch, snapshots, ticks }) => {
    const fault = plan.shift() ?? 'ok';
    if (fault === 'ok' || fault === 'lost-answer') {
      const content = JSON.stringify([snapshots.map((it) => it.at), ticks.map((it) => it.at)]);
      if (snapshots.length + ticks.length > 0) expect(batches.get(batch) ?? content).toBe(content);
      batches.set(batch, content);
      stored.push(...ticks.map((it) => it.at));
    }
    if (fault !== 'ok') throw Object.assign(new Error(fault), { why: fault });
  };
  return { send, stored };
}

function memorySpool(waiting = new Map<string, Sampled>(), broken = false): Spool & { waiting: Map<string, Sampled> } {
  return {
    waiting,
    list: async () => [...waiting.keys()].sort(),
    load: async (id) => waiting.get(id) ?? null,
    save: async (id, batch) => {
      if (broken) throw new Error('full');
      waiting.set(id, batch);
    },
    remove: async (id) => {
      waiting.delete(id);
    },
  };
}

function outboxOf(send: Send, spool: Spool, name = 'a') {
  let now = 0;
  let count = 0;
  const outbox = new Outbox(
    send,
    spool,
    () => `${name}-${String(count++).padStart(6, '0')}`,
    () => now,
  );
  return {
    outbox,
    /** Time passes and the page gives signs of life. */
    async pass(ms: number) {
      now += ms;
      outbox.pulse();
      await settled();
    },
  };
}

describe('the outbox', () => {
  it('delivers everything at least once and in order, whatever fails', async () => {
    const step = fc.record({ count: fc.nat(700), wait: fc.nat(40_000) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), fc.array(fc.constantFrom(...faults), { maxLength: 40 }), async (steps, plan) => {
        const { send, stored } = background(plan);
        const spool = memorySpool();
        const { outbox, pass } = outboxOf(send, spool);
        let at = 0;
        for (const { count, wait } of steps) {
          outbox.put(state(at), { snapshots: [], ticks: Array.from({ length: count }, () => tick(at++)) });
          await settled();
          await pass(wait);
        }
        for (let i = 0; i < 60; i++) await pass(31_000);
        expect([...new Set(stored)]).toEqual(Array.from({ length: at }, (_, i) => i));
        expect(spool.waiting.size).toBe(0);
        expect(outbox.store).toEqual({ ok: true, spooled: 0 });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what an ended visit could not hand over, for the next one', async () => {
    const spool = memorySpool();
    const before = outboxOf(() => Promise.reject(Object.assign(new Error(), { why: 'hung' })), spool);
    before.outbox.put(state(0), { snapshots: [], ticks: [tick(0)] });
    await settled();
    before.outbox.put(state(1), { snapshots: [], ticks: [tick(1)] });
    before.outbox.flush(true);
    await settled();
    expect(before.outbox.store).toMatchObject({ ok: false, why: 'hung' });

    const { send, stored } = background([]);
    const next = outboxOf(send, spool, 'b');
    await next.outbox.restore();
    next.outbox.put(state(2), { snapshots: [], ticks: [tick(2)] });
    for (let i = 0; i < 5; i++) await next.pass(1_000);
    expect(stored).toEqual([0, 1, 2]);
    expect(spool.waiting.size).toBe(0);
  });

  it('says of what waited in the spool that it is late, whichever visit hands it over', async () => {
    const spool = memorySpool();
    const owner = outboxOf(() => Promise.reject(Object.assign(new Error(), { why: 'hung' })), spool);
    owner.outbox.put(state(0), { snapshots: [], ticks: [tick(0)] });
    await settled();
    const sent: [number | undefined, boolean | undefined][] = [];
    const third = outboxOf(async ({ ticks, late }) => void sent.push([ticks[0]?.at, late]), spool, 'c');
    await third.outbox.restore();
    third.outbox.put(state(1), { snapshots: [], ticks: [tick(1)] });
    for (let i = 0; i < 3; i++) await third.pass(1_000);
    expect(sent).toEqual([
      [0, true],
      [1, undefined],
    ]);
  });

  it('hands over nothing that was deleted while it waited', async () => {
    const { send, stored } = background(['hung', 'hung']);
    const spool = memorySpool();
    const { outbox, pass } = outboxOf(send, spool);
    outbox.put(state(0), { snapshots: [], ticks: [tick(0)] });
    await settled();
    outbox.put(state(1), { snapshots: [], ticks: [tick(1), { ...tick(2), room: '1731' }] });
    await outbox.forget({ room: '1730' });
    expect(spool.waiting.size).toBe(0);
    for (let i = 0; i < 4; i++) await pass(31_000);
    expect(stored).toEqual([2]);
  });

  it('says that storage is denied until something is stored all the same', async () => {
    const { outbox, pass } = outboxOf(background([]).send, memorySpool());
    outbox.deny();
    outbox.put(state(0), { snapshots: [], ticks: [] });
    await pass(1_000);
    expect(outbox.store).toEqual({ ok: false, spooled: 0, why: 'denied' });
    outbox.put(state(0), { snapshots: [], ticks: [tick(0)] });
    await pass(1_000);
    expect(outbox.store).toEqual({ ok: true, spooled: 0 });
  });

  it('goes on when an answer never comes', async () => {
    const { send, stored } = background([]);
    let silent = true;
    const { outbox, pass } = outboxOf((message) => (silent ? new Promise(() => {}) : send(message)), memorySpool());
    outbox.put(state(0), { snapshots: [], ticks: [tick(0)] });
    silent = false;
    await pass(10_000);
    expect(stored).toEqual([]);
    for (let i = 0; i < 3; i++) await pass(21_000);
    expect(stored).toEqual([0]);
  });

  it('drops the one item that is refused, and only that one', async () => {
    const stored: number[] = [];
    const send: Send = async ({ ticks }) => {
      if (ticks.some((it) => it.at === 5)) throw Object.assign(new Error(), { why: 'refused' });
      stored.push(...ticks.map((it) => it.at));
    };
    const { outbox, pass } = outboxOf(send, memorySpool());
    outbox.put(state(0), { snapshots: [snapshot(0, { orders: 1 })], ticks: Array.from({ length: 9 }, (_, i) => tick(i)) });
    for (let i = 0; i < 9; i++) await pass(1_000);
    expect(stored).toEqual([0, 1, 2, 3, 4, 6, 7, 8]);
    expect(outbox.store).toEqual({ ok: true, spooled: 0, dropped: 1 });
  });

  it('stores everything although the page shows what no background accepts', async () => {
    const stored: number[] = [];
    let sent = 0;
    const send: Send = async ({ state, ticks }) => {
      sent += 1;
      if (!pageStateSchema.safeParse(state).success) throw Object.assign(new Error(), { why: 'refused' });
      stored.push(...ticks.map((it) => it.at));
    };
    const { outbox, pass } = outboxOf(send, memorySpool());
    const bad = { ...state(0), partial: ['x'.repeat(1_000)] };
    outbox.put(bad, { snapshots: [], ticks: Array.from({ length: 9 }, (_, i) => tick(i)) });
    for (let i = 0; i < 9; i++) await pass(1_000);
    expect(stored).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(outbox.store).toEqual({ ok: true, spooled: 0 });
    expect(sent).toBeLessThan(5);
  });

  it('shows the newest state, and sends it once', async () => {
    const shown: number[] = [];
    const { outbox, pass } = outboxOf(async (message) => void shown.push(message.state.at), memorySpool());
    outbox.put(state(1), { snapshots: [], ticks: [] });
    outbox.put(state(2), { snapshots: [], ticks: [] });
    outbox.put(state(3), { snapshots: [], ticks: [] });
    await pass(1_000);
    await pass(1_000);
    expect(shown).toEqual([1, 3]);
  });

  it('holds no more than it may when nothing can be stored anywhere', async () => {
    const { outbox, pass } = outboxOf(() => Promise.reject(new Error()), memorySpool(new Map(), true));
    for (let i = 0; i < 400; i++) {
      outbox.put(state(i), { snapshots: [], ticks: Array.from({ length: 500 }, () => tick(i)) });
      await pass(31_000);
    }
    expect(outbox.store.spooled).toBeLessThan(210);
    expect(outbox.store.dropped).toBeGreaterThan(50_000);
  });

  it('is tested with states the background accepts', () => {
    expect(pageStateSchema.safeParse(state(1)).success).toBe(true);
  });
});
