import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Extension } from '../../browser/extension.ts';
import type { Session } from '../../browser/launch.ts';
import { ofRoom, stateWhere } from '../../browser/page-state.ts';
import { configWith, roomUrl } from '../../lab/config.ts';
import type { Stall } from '../../lab/pages/stalls.ts';
import type { Shown } from '../../lab/pages/truth.ts';
import { foreignRequests, type Lab, startLab } from '../../lab/server.ts';
import { plan } from '../../lab/simulation/planted.ts';
import { Clock } from './clock.ts';
import { hearAlarms, heardAlarms } from './hear.ts';
import { ask, extensionOf, launchOn, prepare } from './prepare.ts';
import { family, sleep } from './processes.ts';
import { readAnew } from './read.ts';
import type { Driven, Span, Visit } from './recording.ts';
import { acts, config, room, shop } from './room.ts';

/** Lets a LIVE of four hours pass at `speed` times real time, with everything that happens to a room and to those who watch it. */
export async function drive(speed: number): Promise<Driven> {
  const lab = await startLab();
  const userDataDir = mkdtempSync(join(tmpdir(), 'four-hours-'));
  try {
    await prepare(lab, userDataDir);
    const session = await launchOn(lab, userDataDir, { speed });
    const driven = await new Drive(lab, session, speed).run().finally(() => session.close());
    return { ...driven, kept: await readAnew(lab, userDataDir, driven.end) };
  } finally {
    await lab.close();
    rmSync(userDataDir, { recursive: true, force: true });
  }
}

class Drive {
  private page!: Page;
  private cover: Page | undefined;
  private clock!: Clock;
  private opened = 0;
  private start = 0;
  private readonly visits: Visit[] = [];
  private readonly errors: string[] = [];
  private readonly handOvers: { at: number; who: string }[] = [];
  private readonly coupons: number[] = [];
  private nobodyFrom = 0;
  private asleep: Span = { from: 0, to: 0 };
  private roiLine: Span = { from: 0, to: 0 };

  private readonly extension: Extension;

  constructor(
    private readonly lab: Lab,
    private readonly session: Session,
    private readonly speed: number,
  ) {
    this.extension = extensionOf(session);
  }

  async run(): Promise<Omit<Driven, 'kept'>> {
    await this.open();
    await this.ask('setPlan', { room, minutes: acts.planned });
    for (const [minute, act] of this.agenda()) {
      await this.clock.until(this.start + minute * 60_000);
      await act();
    }
    return this.read();
  }

  /** Everything that is done in the room, in its order. */
  private agenda(): [minute: number, act: () => Promise<void>][] {
    const { handOvers, nobody, reload, closed, coupons, asleep, roiLine, unfilled } = acts;
    const all: [number, () => Promise<void>][] = [
      ...handOvers.map(({ at, who }): [number, () => Promise<void>] => [at, () => this.handOver(who)]),
      [nobody, () => this.leave()],
      ...coupons.map((at): [number, () => Promise<void>] => [at, () => this.coupon()]),
      [reload, () => this.reload()],
      [closed.from, () => this.close()],
      [closed.to, () => this.open()],
      [roiLine.from, () => this.setRoiLine(roiLine.value)],
      [roiLine.to, () => this.setRoiLine(null)],
      [asleep.from, () => this.sleepUntil(asleep.to)],
      [plan.lasts + unfilled + 2, async () => {}],
    ];
    return all.sort((a, b) => a[0] - b[0]);
  }

  private async open(): Promise<void> {
    this.page = await this.session.browser.newPage();
    this.page.on('pageerror', (error) => this.errors.push(String(error)));
    await this.page.goto(roomUrl(room, config));
    await this.arrive();
  }

  private async reload(): Promise<void> {
    await this.leavePage();
    await this.page.reload();
    await this.arrive();
  }

  /** Waits until the page shows the room and is read. */
  private async arrive(): Promise<void> {
    await this.page.bringToFront();
    this.clock ??= await Clock.of(this.page, this.speed);
    await this.page.waitForFunction(() => (window as unknown as { __truth?: Shown[] }).__truth?.some(({ value }) => value !== null));
    this.opened = await this.page.evaluate(() => performance.timeOrigin);
    const begun = this.lab.feed.startOf(room, configWith(config));
    if (begun === undefined) throw new Error('nobody asked for the room');
    this.start = begun;
    await stateWhere(this.extension, (state) => ofRoom(room)(state) && state.at > this.opened);
    await hearAlarms(this.extension, room);
    // Behind another tab from here on: what is seen is drawn, and an accelerated browser draws all the time.
    this.cover ??= await this.session.browser.newPage();
    await this.cover.bringToFront();
  }

  private async close(): Promise<void> {
    await this.leavePage();
    await this.page.close();
  }

  /** Lets the page stand still, so that what it showed last is known, and keeps what it says of itself. */
  private async leavePage(): Promise<void> {
    await this.hold(true);
    const { truth, stalls } = await this.page.evaluate(() => {
      const { __truth, __stalls } = window as unknown as { __truth: Shown[]; __stalls: Stall[] };
      return { truth: __truth, stalls: __stalls };
    });
    const to = await this.page.evaluate(() => Date.now());
    this.visits.push({ from: this.opened, to, truth: truth.map((text) => ({ ...text, to: text.to ?? to })), stalls });
  }

  /** Holds the page's numbers, or lets them go on; what stands there then has long been read. */
  private async hold(held: boolean): Promise<void> {
    await this.page.evaluate((on) => {
      (window as unknown as { __lab: { polling: { held: boolean } } }).__lab.polling.held = on;
    }, held);
    if (held) await new Promise((done) => setTimeout(done, 400));
  }

  /** A hand-over between two numbers of the page: which of them stood there then is beyond doubt. */
  private async handOver(who: string): Promise<void> {
    const isOpen = !this.page.isClosed();
    if (isOpen) await this.hold(true);
    const at = Math.round(this.clock.now());
    await this.ask('handOver', { id: `shift ${this.handOvers.length}`, shop, who, from: at });
    this.handOvers.push({ at, who });
    if (isOpen) await this.hold(false);
  }

  private async leave(): Promise<void> {
    await this.hold(true);
    const at = Math.round(this.clock.now());
    const last = this.handOvers.at(-1);
    const id = `shift ${this.handOvers.length - 1}`;
    await this.ask('putShift', { id, shop, who: last?.who, from: last?.at, to: at });
    this.nobodyFrom = at;
    await this.hold(false);
  }

  private async coupon(): Promise<void> {
    const at = Math.round(this.clock.now());
    await this.ask('putMark', { id: `coupon ${this.coupons.length}`, room, kind: 'coupon', at });
    this.coupons.push(at);
  }

  private async setRoiLine(value: number | null): Promise<void> {
    await this.ask('setLine', { shop, metric: 'gmv_max_roi', value });
    const now = this.clock.now();
    this.roiLine = value === null ? { ...this.roiLine, to: now } : { from: now, to: Number.POSITIVE_INFINITY };
  }

  private async sleepUntil(minute: number): Promise<void> {
    const pid = this.session.browser.process()?.pid;
    if (pid === undefined) throw new Error('no process');
    const from = this.clock.now();
    const asleep = sleep(family(pid));
    await this.clock.until(this.start + minute * 60_000);
    this.asleep = { from, to: this.clock.now() };
    asleep.wake();
  }

  private async read(): Promise<Omit<Driven, 'kept'>> {
    await this.leavePage();
    const { start, visits, asleep, handOvers, nobodyFrom, coupons, roiLine, errors } = this;
    const told = await heardAlarms(this.extension);
    const foreign = foreignRequests(this.lab);
    return { start, end: this.clock.now(), visits, asleep, handOvers, nobodyFrom, coupons, roiLine, told, foreign, errors };
  }

  private ask<T>(request: string, input: unknown): Promise<T> {
    return ask<T>(this.extension, request, input);
  }
}
