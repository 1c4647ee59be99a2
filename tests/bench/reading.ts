// The reader on a page of a LIVE dashboard's size: a capture where there is one, else a page of our own of the same size.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../browser/start.ts';
import { livePage, liveUrl } from '../reading/live-page.ts';
import { bundle, openHtml } from '../reading/page.ts';

const capture = fileURLToPath(new URL('../../../shared/captures/live_overview.html', import.meta.url));
const unknownUrl = 'https://seller-us.tiktok.com/compass/some-page';

type Measure = { name: string; value: number; unit: string; budget?: number; ok?: boolean };

export async function bench(): Promise<Measure[]> {
  const isCapture = existsSync(capture);
  const browser = await startBrowser('chromium');
  try {
    const page = await openHtml(
      browser,
      isCapture ? readFileSync(capture, 'utf8') : livePage({ products: 144 }),
      await bundle('tests/bench/reading-page.ts'),
    );
    const found = (await page.evaluate(`measure('${liveUrl}')`)) as Record<'walk' | 'cold' | 'first' | 'cell' | 'row', number>;
    const generic = (await page.evaluate(`measureGeneric('${unknownUrl}', 10_000)`)) as number;
    const of = isCapture ? 'captured LIVE dashboard' : 'LIVE dashboard of our own with 144 products';
    return [
      { name: `bare TreeWalker pass, ${of}`, value: found.walk, unit: 'ms' },
      atMost(`first read against the bare pass, ${of}`, found.first / found.walk, '×', 20),
      { name: 'first read, median', value: found.first, unit: 'ms' },
      { name: 'first read, before the script was ever run', value: found.cold, unit: 'ms' },
      atMost('re-read after a card changed, p95', found.cell, 'ms', 0.5),
      atMost('re-read after a product cell changed, p95', found.row, 'ms', 0.5),
      atMost('read of 10,000 elements by the generic reader, median', generic, 'ms', 5),
    ];
  } finally {
    await browser.close();
  }
}

function atMost(name: string, value: number, unit: string, budget: number): Measure {
  return { name, value, unit, budget, ok: value <= budget };
}
