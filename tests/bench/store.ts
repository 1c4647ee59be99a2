// The store in real Chromium: packed samples against rows, a long room, a year of history.
import { openStoreLab, type StoreLab } from '../store/harness.ts';

// Everything inside `evaluate` runs in the page.
declare const store: typeof import('../store/page').store;

type Measure = { name: string; value: number; unit: string; budget?: number; ok?: boolean };

function atMost(name: string, value: number, budget: number, unit = 'ms'): Measure {
  return { name, value, unit, budget, ok: value <= budget };
}

export async function bench(): Promise<Measure[]> {
  const lab = await openStoreLab('chromium');
  try {
    const page = await lab.open();
    const { rows, packed } = await page.evaluate(async () => {
      const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] ?? 0;
      const rates: { rows: number[]; packed: number[] } = { rows: [], packed: [] };
      for (let round = 0; round < 3; round += 1) {
        rates.rows.push(await store.storeAsRows(6));
        rates.packed.push(await store.run('relaxed', (db) => store.storePacked(db, 6), 120_000));
        await store.run('strict', store.deleteEverything, 120_000);
      }
      return { rows: median(rates.rows), packed: median(rates.packed) };
    });
    const room = await page.evaluate(async () => {
      await store.run('relaxed', (db) => store.storePacked(db, 12), 120_000);
      const times: number[] = [];
      for (let round = 0; round < 7; round += 1) {
        const began = performance.now();
        const records = await store.run('relaxed', (db) => store.roomSamples(db, 'packed', 'live-dashboard'));
        store.historyOf('packed', records, { metrics: store.twenty.slice(0, 4), buckets: 600 });
        times.push(performance.now() - began);
      }
      return times.sort((a, b) => a - b)[3] ?? 0;
    });
    await page.evaluate(() => store.run('relaxed', store.fillYear, 600_000));
    await page.evaluate(() => store.run('relaxed', store.fillTonight, 120_000));
    // A fresh page: nothing is open, nothing is compiled.
    await page.reload();
    const panel = await page.evaluate(async () => {
      const shop = 'us/demo_shop';
      const began = performance.now();
      const metrics = store.twenty.slice(0, 6);
      await Promise.all([
        store.today({ shop, day: '2026-11-20' }),
        store.benchmark({ shop, room: '1730000000000000001', surface: 'live-dashboard', metrics, minute: 90, veryLow: false }),
      ]);
      return performance.now() - began;
    });
    await bigTeam(lab);
    const month = await table(lab, 30);
    const whole = await table(lab, 365);
    return [
      { name: 'samples stored as rows', value: rows, unit: 'samples/s' },
      { name: 'samples stored packed', value: packed, unit: 'samples/s' },
      { name: 'packed against rows', value: packed / rows, unit: '×', budget: 10, ok: packed / rows >= 10 },
      atMost('12 h of a room read and bucketed', room, 100),
      atMost('today and benchmarks with a year of history', panel, 200),
      atMost('scores of 30 people over 5 shops open, a month of a year of 3650 LIVEs', month.open, 200),
      { name: 'the same reckoned anew', value: month.anew, unit: 'ms' },
      atMost('the same over the whole year open', whole.open, 200),
      { name: 'the same reckoned anew, whole year', value: whole.anew, unit: 'ms' },
    ];
  } finally {
    await lab.close();
  }
}

/** Stores a big team's year, once. */
async function bigTeam(lab: StoreLab): Promise<void> {
  const page = await lab.open();
  await page.evaluate(() => store.run('strict', store.deleteEverything, 120_000));
  await page.evaluate(() => store.run('relaxed', store.fillTeam, 600_000));
  await page.close();
}

/** The table of scores over so many days, each time in a fresh page: as it opens, with what it last was, and reckoned anew. */
async function table(lab: StoreLab, days: number): Promise<{ open: number; anew: number }> {
  const page = await lab.open();
  const times: { open: number[]; anew: number[] } = { open: [], anew: [] };
  for (let round = 0; round < 3; round += 1) {
    await page.reload();
    const { ms, scored, rows } = await page.evaluate(async (back) => {
      const began = performance.now();
      const made = await store.run('relaxed', (db) => store.readTable(db, back));
      const took = performance.now() - began;
      await store.run('relaxed', (db) => store.keepAnswer(db, { key: `${back}`, at: 1, edits: 0, value: made.rows }));
      return { ms: took, scored: made.scored, rows: made.rows.length };
    }, days);
    if (rows !== 30 || scored < 20) throw new Error(`${rows} lines, ${scored} of them with a score`);
    times.anew.push(ms);
    await page.reload();
    const opened = await page.evaluate(async (back) => {
      const began = performance.now();
      const kept = await store.run('relaxed', (db) => store.keptAnswer<unknown[]>(db, `${back}`, 0));
      return { ms: performance.now() - began, rows: kept?.value.length };
    }, days);
    if (opened.rows !== 30) throw new Error(`${opened.rows} lines were kept`);
    times.open.push(opened.ms);
  }
  const middle = (list: number[]) => list.sort((a, b) => a - b)[1] ?? 0;
  return { open: middle(times.open), anew: middle(times.anew) };
}
