// Runs inside the page: a LIVE hour on a clock of its own, with the real time of every callback of the monitor and the badges.
import { badges as words } from '@/lib/i18n/en/badges';
import type { Standards } from '@/lib/messages/standard';
import type { MetricId } from '@/lib/metrics/catalog';
import { Badges } from '@/lib/monitor/badges/badges';
import { Monitor } from '@/lib/monitor/monitor';
import type { Seen } from '@/lib/monitor/page-state';
import type { Spool } from '@/lib/monitor/spool';
import type { PageTools } from '@/lib/monitor/tools';
import { en } from '@/lib/reading/dialects/en';
import { openPage } from '@/lib/reading/open-page';
import { scopeKey } from '@/lib/snapshot/snapshot';

type Timer = { at: number; work: () => void };

const real = performance.now.bind(performance);
let now = 0;
let spent = 0;
const timers = new Map<number, Timer>();
let count = 0;

/** Adds what a callback takes, in real milliseconds, to the bill. */
function billed<A extends unknown[]>(work: (...args: A) => void): (...args: A) => void {
  return (...args) => {
    const start = real();
    work(...args);
    spent += real() - start;
  };
}

function takeOverTime(): void {
  const epoch = Date.UTC(2026, 2, 30, 12);
  performance.now = () => now;
  Date.now = () => epoch + now;
  globalThis.setTimeout = ((work: () => void, ms = 0) => {
    timers.set(++count, { at: now + ms, work: billed(work) });
    return count;
  }) as typeof setTimeout;
  globalThis.clearTimeout = ((id: number) => timers.delete(id)) as typeof clearTimeout;
  globalThis.requestAnimationFrame = (work) => setTimeout(() => work(now), 16) as unknown as number;
  globalThis.cancelAnimationFrame = (id) => clearTimeout(id);
  const Native = globalThis.MutationObserver;
  globalThis.MutationObserver = class extends Native {
    constructor(callback: MutationCallback) {
      super(billed(callback));
    }
  };
}

/** Lets time pass to `until`, running what falls due, and gives observers their turn. */
async function pass(until: number): Promise<void> {
  for (;;) {
    const next = [...timers].filter(([, timer]) => timer.at <= until).sort((a, b) => a[1].at - b[1].at)[0];
    if (!next) break;
    timers.delete(next[0]);
    now = Math.max(now, next[1].at);
    next[1].work();
    await null;
  }
  now = until;
  await null;
}

/** What an English page has at hand. */
const english = [en];
const dialects = { known: () => english, missed: () => {} };
const spool: Spool = { list: async () => [], load: async () => null, save: async () => {}, remove: async () => {} };

/** The page's script as a tool sees it. */
type BenchPage = { tools: PageTools; looked: (now: Seen | null) => void; isOwn: (node: Node) => boolean };

function createPage(): BenchPage {
  const listeners = new Set<() => void>();
  const own = new WeakSet<Node>();
  let seen: Seen | null = null;
  return {
    isOwn: (node) => own.has(node),
    tools: {
      seen: () => seen,
      onLook: (listener) => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      },
      reread: () => {},
      own: (node) => void own.add(node),
      answer: () => {},
      dialects,
      currencyOf: () => 'USD',
    },
    looked(now) {
      seen = now;
      for (const listener of listeners) listener();
    },
  };
}

/** A benchmark for every number of the page, as the background answers. */
function standardsOf({ reading, shop }: Seen): Standards {
  const all = (Object.keys(reading.values) as MetricId[]).map((id) => [
    id,
    { name: id, definition: id, targets: [], benchmarks: [{ source: 'team', value: 20 }], pinned: null, sources: [] },
  ]);
  return {
    shop: shop.key,
    surface: reading.surface,
    scope: scopeKey(reading.scope),
    minute: null,
    page: 'LIVE',
    language: 'en',
    words: words.onPage,
    metrics: Object.fromEntries(all),
  };
}

function startBadges({ tools }: BenchPage): void {
  // Where the extension would be.
  const sendMessage = async () => {
    const seen = tools.seen();
    return { ok: seen !== null, value: seen && standardsOf(seen) };
  };
  Object.assign(chrome.runtime, { sendMessage });
  new Badges(document, tools, { show: 'compared', hidden: [], theme: 'auto', language: 'en' });
}

function start({ looked, isOwn }: BenchPage): { beat: () => void; bytes: () => number } {
  let bytes = 0;
  let beat = () => {};
  const port = {
    onMessage: {
      addListener: (listener: () => void) => {
        beat = billed(listener);
      },
    },
    onDisconnect: { addListener: () => {} },
    postMessage: () => {},
    disconnect: () => {},
  };
  new Monitor({
    document,
    openPage: (root, url) => openPage(root, url, dialects),
    // What handing over costs on this side: the message as text.
    send: async (message) => {
      bytes += JSON.stringify(message).length;
      return { writer: true };
    },
    spool,
    connect: () => port,
    isOrphaned: () => false,
    isOwn,
    onPulse: () => {},
    onLook: looked,
    onOrphan: () => {},
  });
  return { beat: () => beat(), bytes: () => bytes };
}

/** A LIVE of `seconds`, with or without badges: a clock and a chat line each second, three cards every three, a beat each second. */
async function liveHour(seconds: number, badged: boolean): Promise<{ ticks: number[]; others: number[]; bytes: number }> {
  takeOverTime();
  const page = createPage();
  const monitor = start(page);
  if (badged) startBadges(page);
  await pass(4_000);
  const cards = [...document.querySelectorAll('#grid [class*="-statistic-value-int"]')].map((it) => it.firstChild as Text);
  const clock = [...document.querySelectorAll('div')].find(
    (it) => it.children.length === 0 && /\d+ hr, \d+ min/.test(it.textContent ?? ''),
  );
  const chat = document.body.appendChild(document.createElement('ul'));
  const result = { ticks: [] as number[], others: [] as number[] };
  for (let second = 1; second <= seconds; second += 1) {
    spent = 0;
    if (second % 3 === 0)
      for (let i = 0; i < 3; i += 1) (cards[(second + i) % cards.length] as Text).data = `${10 + ((second * 7 + i) % 80)}`;
    if (clock) clock.textContent = `${1 + Math.floor(second / 3600)} hr, ${Math.floor(second / 60) % 60} min, ${second % 60} sec`;
    chat.append(Object.assign(document.createElement('li'), { textContent: `line ${second}` }));
    if (chat.children.length > 50) chat.firstChild?.remove();
    await null;
    // The page lays itself out before it is read, as it does within the 150 ms of rest.
    void document.body.offsetHeight;
    await pass(now + 500);
    monitor.beat();
    await pass(now + 500);
    (second % 3 === 0 ? result.ticks : result.others).push(spent);
  }
  if (badged !== (document.querySelector('[data-tallylight-badges]') !== null)) throw new Error('badges are not as asked');
  return { ...result, bytes: monitor.bytes() };
}

Object.assign(globalThis, { liveHour });
