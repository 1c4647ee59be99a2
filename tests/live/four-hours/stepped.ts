import type { Page } from 'puppeteer-core';
import { finish, type Memory, nothingSeen, type Sampled, sample } from '@/lib/monitor/sampling';
import type { PageState } from '@/lib/snapshot/page-state';
import { builtExtension } from '../../browser/built';
import type { Extension } from '../../browser/extension';
import { launch } from '../../browser/launch';
import { configWith } from '../../lab/config';
import { planOf } from '../../lab/feed';
import type { Shown } from '../../lab/pages/truth';
import { plan } from '../../lab/simulation/planted';
import { Room } from '../../lab/simulation/room';
import { lookAt, stateOf, type Text, textsOf } from './looks';
import { ask, extensionOf, setUp } from './prepare';
import { readAll } from './read';
import type { Driven, Span, Visit } from './recording';
import { acts, config, room, shop } from './room';
import { Background } from './set-clock';

/** Nothing listens there: a page that asked the network would fail. */
const nowhere = 9;
/** Seconds between two looks at the page, and between two rings of the clock that judges rooms. */
const every = 20;
const rings = 30;
/** People act between two numbers of the page, so that which of them stood there is beyond doubt. Seconds. */
const between = 5;

/**
 * The same four hours without waiting for them: the built extension's background, on its real database, hears at the clock of
 * the room what a page would hand over. What the page is and how it is read is not part of it.
 */
export async function step(): Promise<Driven> {
  const session = await launch({ browser: 'chromium', proxy: nowhere, extension: builtExtension('chromium') });
  try {
    const extension = extensionOf(session);
    await setUp(extension);
    const stepped = new Stepped(extension, await Background.of(extension));
    await stepped.run();
    return await stepped.driven();
  } finally {
    await session.close();
  }
}

type Act = { second: number; act: () => Promise<void> };

class Stepped {
  private readonly simulated = new Room(planOf(room, configWith(config)));
  /** The room ended a moment ago by the machine's clock. */
  private readonly start = Math.floor(Date.now() / 1000) * 1000 - (plan.lasts + acts.unfilled + 4) * 60_000;
  private readonly handOvers: { at: number; who: string }[] = [];
  private readonly coupons: number[] = [];
  private readonly visits: Visit[] = [];
  private nobodyFrom = 0;
  private roiLine: Span = { from: 0, to: 0 };
  private memory: Memory = nothingSeen;
  private truth: Shown[] = [];
  private shown = new Map<string, Shown>();
  private page: Page | null = null;
  private opened = 0;
  private looked = 0;
  private batch = 0;
  private now = 0;

  constructor(
    private readonly extension: Extension,
    private readonly background: Background,
  ) {}

  async run(): Promise<void> {
    for (const { second, act } of this.agenda()) {
      this.now = this.start + second * 1000;
      await this.background.set(this.now);
      await act();
    }
  }

  async driven(): Promise<Driven> {
    await this.leave();
    const { start, now, visits, handOvers, nobodyFrom, coupons, roiLine } = this;
    const asleep = { from: this.at(acts.asleep.from * 60), to: this.at(acts.asleep.to * 60) };
    const kept = await readAll(this.extension);
    const told = kept.alarms.map(({ id, at }) => ({ what: id, at }));
    return { ...{ start, end: now, visits, asleep, handOvers, nobodyFrom, coupons, roiLine, told }, ...{ foreign: [], errors: [], kept } };
  }

  /** Everything in its order: what people do, looks at the page while it is open, rings while nothing is handed over. */
  private agenda(): Act[] {
    const { handOvers, nobody, reload, closed, coupons, roiLine, opened } = acts;
    const at = (minute: number, act: () => Promise<void>): Act => ({ second: minute * 60 + between, act });
    const all: Act[] = [
      { second: opened * 60 - 1, act: () => this.open() },
      at(opened, () => ask(this.extension, 'setPlan', { room, minutes: acts.planned })),
      ...handOvers.map((one) => at(one.at, () => this.handOver(one.who))),
      at(nobody, () => this.goOff()),
      ...coupons.map((minute) => at(minute, () => this.coupon())),
      at(reload, () => this.reload()),
      at(closed.from, () => this.close()),
      at(closed.to, () => this.open()),
      at(roiLine.from, () => this.setRoiLine(roiLine.value)),
      at(roiLine.to, () => this.setRoiLine(null)),
    ];
    for (let second = opened * 60; second <= plan.lasts * 60; second += every) all.push({ second, act: () => this.look(second) });
    for (let second = opened * 60; second <= (plan.lasts + acts.unfilled + 2) * 60; second += rings) {
      all.push({ second, act: () => this.ring() });
    }
    const isAwake = ({ second }: Act) => second <= acts.asleep.from * 60 || second >= acts.asleep.to * 60;
    return all.filter(isAwake).sort((a, b) => a.second - b.second);
  }

  private at(second: number): number {
    return this.start + second * 1000;
  }

  private async look(second: number): Promise<void> {
    if (!this.page) return;
    const state = this.simulated.at(second);
    const texts = textsOf(this.simulated, state);
    this.note(texts);
    const look = lookAt(this.simulated, state, texts, this.start);
    const { memory, ...sampled } = sample(this.memory, look);
    this.memory = memory;
    this.looked = this.now;
    await this.publish(sampled, stateOf(look, this.opened));
  }

  /** Keeps what stands on the page from now on. */
  private note(texts: readonly Text[]): void {
    for (const { row, metric, printed } of texts) {
      const key = `${row}|${metric}`;
      const before = this.shown.get(key);
      if (before?.text === printed.text) continue;
      if (before) before.to = this.now;
      const { text, value } = printed;
      const next: Shown = { room, row, metric, text, value, from: this.now, to: null, hidden: false };
      this.shown.set(key, next);
      this.truth.push(next);
    }
  }

  private async publish({ snapshots, ticks }: Sampled, state: PageState): Promise<void> {
    this.batch += 1;
    const input = { batch: String(this.batch), state, snapshots, ticks };
    const answer = await this.page?.evaluate(
      (text) => chrome.runtime.sendMessage({ request: 'publish', input: JSON.parse(text) }) as Promise<unknown>,
      JSON.stringify(input),
    );
    const { ok, value } = answer as { ok: boolean; value?: { writer: boolean } };
    if (!ok || !value?.writer) throw new Error(`not stored: ${JSON.stringify(answer)}`);
  }

  private async ring(): Promise<void> {
    if (this.now - this.looked >= rings * 1000) await this.background.ring(this.now);
  }

  private async open(): Promise<void> {
    this.page = await this.extension.open('popup.html');
    this.opened = this.now;
    this.memory = nothingSeen;
  }

  /** What a page says last. */
  private async leave(): Promise<void> {
    const { seen } = this.memory;
    if (!this.page || !seen) return;
    await this.publish(finish(this.memory), stateOf(seen, this.opened));
    for (const text of this.shown.values()) text.to ??= this.now;
    this.visits.push({ from: this.opened, to: this.now, truth: this.truth, stalls: [] });
    this.memory = nothingSeen;
    this.truth = [];
    this.shown = new Map();
  }

  private async reload(): Promise<void> {
    await this.leave();
    await this.page?.reload();
    this.opened = this.now;
  }

  private async close(): Promise<void> {
    await this.leave();
    await this.page?.close();
    this.page = null;
    // The browser tells the background of it a moment later.
    await new Promise((done) => setTimeout(done, 500));
  }

  private async handOver(who: string): Promise<void> {
    await ask(this.extension, 'handOver', { id: `shift ${this.handOvers.length}`, shop, who, from: this.now });
    this.handOvers.push({ at: this.now, who });
  }

  private async goOff(): Promise<void> {
    const last = this.handOvers.at(-1);
    await ask(this.extension, 'putShift', { id: `shift ${this.handOvers.length - 1}`, shop, who: last?.who, from: last?.at, to: this.now });
    this.nobodyFrom = this.now;
  }

  private async coupon(): Promise<void> {
    await ask(this.extension, 'putMark', { id: `coupon ${this.coupons.length}`, room, kind: 'coupon', at: this.now });
    this.coupons.push(this.now);
  }

  private async setRoiLine(value: number | null): Promise<void> {
    await ask(this.extension, 'setLine', { shop, metric: 'gmv_max_roi', value });
    this.roiLine = value === null ? { ...this.roiLine, to: this.now } : { from: this.now, to: Number.POSITIVE_INFINITY };
  }
}
