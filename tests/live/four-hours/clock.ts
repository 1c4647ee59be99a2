import type { Page } from 'puppeteer-core';

/** The browser's own clock, from outside: both clocks are the machine's, one of them faster. Moments in epoch ms of the browser. */
export class Clock {
  private constructor(
    private readonly browser: number,
    private readonly own: number,
    readonly speed: number,
  ) {}

  static async of(page: Page, speed: number): Promise<Clock> {
    const before = performance.now();
    const browser = await page.evaluate(() => Date.now());
    return new Clock(browser, (before + performance.now()) / 2, speed);
  }

  now(): number {
    return this.browser + (performance.now() - this.own) * this.speed;
  }

  /** Waits until the browser's clock shows a moment; not at all if it is past. */
  async until(moment: number): Promise<void> {
    const left = (moment - this.now()) / this.speed;
    if (left > 0) await new Promise((done) => setTimeout(done, left));
  }
}
