import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLocked, sheetIn, writeLocked } from '@/lib/import/locked-sheet';
import type { Lock } from '@/lib/kpi/pay/locked';
import { type PaySheet, reckon, sealed, sheetOf } from '@/lib/kpi/pay/sheet';
import { air, entry, extra, rate, record, scheme, scored, shift } from '../kpi/pay/given';

const of = {
  ...scheme({
    base: 4000,
    hourly: { rate: 100, shared: 0.5 },
    commission: { on: 'direct', net: true, way: 'within', tiers: [{ from: 0, rate: 0.01 }] },
    coefficient: { on: 'commission', steps: [{ from: 0, factor: 0.9 }] },
    cap: 4100,
  }),
  version: 3,
};
const given = record({
  air: [air('2026-03-02', 125, 30, 100, 'USD', { lost: { direct: { amount: 3, currency: 'USD' } } })],
  shifts: [shift('2026-03-02', 125)],
  entered: [entry('refunds', 5, { currency: 'USD' })],
  scored: [scored(81.5)],
});
const sheet = sheetOf(reckon(of, given, [rate('2026-03-02', 7.1), rate('2026-03-31', 7.2)], [extra(100, 'travel')]), of, given) as PaySheet;

async function lock(of: PaySheet = sheet): Promise<Lock> {
  return { month: of.month, person: of.person.id, ...(await sealed(of)), by: 'Zhou', at: 1 };
}

describe('the file of a locked month', () => {
  it('comes back as it was locked, however often it is exported and read', async () => {
    const first = await lock();
    const file = await readLocked(writeLocked(first));
    expect(file).toEqual({ sheet, print: first.print, fits: true });
    const again = await lock(file?.sheet);
    expect(again).toEqual(first);
    expect(writeLocked(again)).toBe(writeLocked(first));
    expect(sheetIn(first)).toEqual(sheet);
  });

  it('does not fit once any figure of it is another', async () => {
    const text = writeLocked(await lock());
    expect((await readLocked(text.replace(`"total": ${sheet.total}`, `"total": ${sheet.total + 1}`)))?.fits).toBe(false);
    expect((await readLocked(text.replace('"name": "Lin"', '"name": "Lim"')))?.fits).toBe(false);
    expect((await readLocked(text.replace(/"fingerprint": "."?/, '"fingerprint": "0')))?.fits ?? false).toBe(false);
  });

  it('is nothing else: not more keys, not other versions, not a prototype, not without end', async () => {
    const text = writeLocked(await lock());
    const with_ = (change: (file: Record<string, unknown>) => void) => {
      const file = JSON.parse(text) as Record<string, unknown>;
      change(file);
      return readLocked(JSON.stringify(file));
    };
    expect(await with_((file) => Object.assign(file, { more: 1 }))).toBeNull();
    expect(await with_((file) => Object.assign(file, { version: 2 }))).toBeNull();
    expect(await with_((file) => Object.assign(file, { format: 'other' }))).toBeNull();
    expect(await with_((file) => Object.assign(file.sheet as object, { total: '1' }))).toBeNull();
    expect(await readLocked(text.replace('"sheet": {', '"sheet": { "__proto__": { "total": 1 },'))).toBeNull();
    expect(await readLocked('['.repeat(100_000) + ']'.repeat(100_000))).toBeNull();
    expect(await readLocked(`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`)).toBeNull();
    expect(await readLocked(' '.repeat(2_000_001))).toBeNull();
    expect(({} as { total?: number }).total).toBeUndefined();
  });

  it('never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string()), async (text) => {
        expect(await readLocked(text)).toBeNull();
      }),
    );
  });
});
