import type { WebWorker } from 'puppeteer-core';
import type { Extension } from '../../browser/extension.ts';

type Clocked = { now: number };

/** The extension's background with a clock that a test sets (epoch ms). Its timers go on as they do. */
export class Background {
  private constructor(private readonly worker: WebWorker) {}

  static async of({ browser, origin }: Extension): Promise<Background> {
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().startsWith(origin));
    const worker = await target.worker();
    if (!worker) throw new Error('no background');
    await worker.evaluate(() => {
      const clock: Clocked = { now: Date.now() };
      const real = Date;
      const set = class extends real {
        constructor(...parts: unknown[]) {
          if (parts.length === 0) super(clock.now);
          else super(...(parts as []));
        }
        static override now() {
          return clock.now;
        }
      };
      Object.assign(globalThis, { Date: set, __clock: clock });
    });
    return new Background(worker);
  }

  async set(now: number): Promise<void> {
    await this.worker.evaluate((moment) => {
      (globalThis as unknown as { __clock: Clocked }).__clock.now = moment;
    }, now);
  }

  /** Rings the clock that judges rooms, as the browser does twice a minute, and waits until it has been heard. */
  async ring(now: number): Promise<void> {
    await this.set(now);
    await this.worker.evaluate(async (moment) => {
      const { onAlarm } = chrome.alarms as unknown as { onAlarm: { dispatch(alarm: { name: string; scheduledTime: number }): void } };
      onAlarm.dispatch({ name: 'rooms', scheduledTime: moment });
      for (let tries = 0; tries < 100; tries += 1) {
        await new Promise((done) => setTimeout(done, 20));
        const { watched } = (await chrome.storage.session.get('watched')) as { watched?: { last: number } };
        if (watched?.last === moment) return;
      }
      throw new Error('the rooms were not judged');
    }, now);
    // What follows from it is written a moment later.
    await new Promise((done) => setTimeout(done, 60));
  }
}
