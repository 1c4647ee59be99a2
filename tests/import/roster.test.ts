import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RosterTerms, rosterEntry } from '@/lib/import/roster';
import { rosterRows } from '@/lib/import/roster-rows';

const shops = [
  { key: 'us/north', name: 'north', region: 'US', zone: '-08:00' },
  { key: 'uk/south', name: 'South Store', region: 'UK', zone: 'Europe/London' },
];
const roles = { host: ['主播'], controller: ['中控', 'LIVE controller'], ads: ['投手'] };
const shanghai: RosterTerms = { shops, roles, zone: 'Asia/Shanghai' };
const own: RosterTerms = { shops, roles, zone: null };

const read = (text: string, terms = shanghai) => {
  const rows = rosterRows(text);
  if (rows === 'long') throw new Error('too long');
  return rows.map((row) => rosterEntry(row, terms));
};
const one = (text: string, terms = shanghai) => {
  const [entry] = read(text, terms);
  if (!entry) throw new Error('no entry');
  return 'shift' in entry ? entry.shift : entry.faults;
};
const utc = (text: string) => Date.parse(`${text}Z`);

describe('a pasted roster', () => {
  it('is read with a heading in either language and any order, and without one', () => {
    const bare = { shop: 'us/north', who: 'Ada', from: utc('2026-03-30T12:00'), to: utc('2026-03-30T14:00') };
    expect(one('Ada\t2026-03-30\t20:00\t22:00\tnorth')).toEqual(bare);
    expect(one('店铺,主播,日期,开始,结束,岗位\nUS,Ada,2026/3/30,20:00,22:00,中控')).toEqual({ ...bare, role: 'controller' });
    expect(one('date;name;from;to;shop;note\n2026年3月30日;Ada;8:00 PM;10:00 pm;us/north;new line')).toEqual({ ...bare, note: 'new line' });
    expect(one('Ada,2026-03-30,20:00–22:00,,north')).toEqual(bare);
  });

  it('counts a shift past midnight into the next day', () => {
    expect(one('Ada,2026-03-30,22:00,2:00,north')).toMatchObject({ from: utc('2026-03-30T14:00'), to: utc('2026-03-30T18:00') });
    expect(one('Ada,2026-03-30,22:00,24:00,north')).toMatchObject({ to: utc('2026-03-30T16:00') });
    expect(one('Ada,2026-12-31,22:00,00:30,north')).toMatchObject({ to: utc('2026-12-31T16:30') });
  });

  it("goes by each shop's clock where that is said", () => {
    // London is at UTC+1 from 29 March on; the US pages count by UTC-8 all year.
    expect(one('Ada,2026-03-30,20:00,22:00,South Store', own)).toMatchObject({ from: utc('2026-03-30T19:00') });
    expect(one('Ada,2026-03-30,20:00,22:00,north', own)).toMatchObject({ from: utc('2026-03-31T04:00') });
  });

  it('knows the night clocks change: an hour that is not there, one that comes twice, and how long a shift really is', () => {
    expect(one('Ada,2026-03-29,1:30,4:00,UK', own)).toEqual({ from: 'gap' });
    expect(one('Ada,2026-03-28,23:00,1:30,UK', own)).toEqual({ to: 'gap' });
    // From 23:00 to 3:00 by the clock are three hours in March and five in October.
    const spring = one('Ada,2026-03-28,23:00,3:00,UK', own) as { from: number; to: number };
    const autumn = one('Ada,2026-10-24,23:00,3:00,UK', own) as { from: number; to: number };
    expect([spring.to - spring.from, autumn.to - autumn.from]).toEqual([3 * 3_600_000, 5 * 3_600_000]);
    expect(one('Ada,2026-10-25,1:30,4:00,UK', own)).toMatchObject({ from: utc('2026-10-25T00:30') });
  });

  it.each([
    ['no name', ',2026-03-30,20:00,22:00,north', { name: 'empty' }],
    ['a name that is none', '=-+,2026-03-30,20:00,22:00,north', { name: 'unreadable' }],
    ['an endless name', `${'x'.repeat(61)},2026-03-30,20:00,22:00,north`, { name: 'long' }],
    ['a day that could be two', 'Ada,3/4/2026,20:00,22:00,north', { date: 'unreadable' }],
    ['a day that is none', 'Ada,2026-02-30,20:00,22:00,north', { date: 'unreadable' }],
    ['times that are none', 'Ada,2026-03-30,25:00,22:61,north', { from: 'unreadable', to: 'unreadable' }],
    ['thirteen in the afternoon', 'Ada,2026-03-30,13:00 pm,22:00,north', { from: 'unreadable' }],
    ['a shop nobody knows', 'Ada,2026-03-30,20:00,22:00,west', { shop: 'unknown' }],
    ['no shop where there are two', 'Ada,2026-03-30,20:00,22:00', { shop: 'empty' }],
    ['a role nobody is on in', 'Ada,2026-03-30,20:00,22:00,north,boss', { role: 'unknown' }],
    ['more hours than anybody stays', 'Ada,2026-03-30,6:00,23:00,north', { to: 'long' }],
    ['a novel for a note', `Ada,2026-03-30,20:00,22:00,north,,${'x'.repeat(301)}`, { note: 'long' }],
  ])('says at the cell what is wrong: %s', (_, text, faults) => {
    expect(one(text)).toEqual(faults);
  });

  it('takes the only shop for granted', () => {
    expect(one('Ada,2026-03-30,20:00,22:00', { ...shanghai, shops: shops.slice(0, 1) })).toMatchObject({ shop: 'us/north' });
  });

  it('does not guess between two shops of one region', () => {
    const two = { ...shanghai, shops: [...shops, { key: 'us/east', name: 'east', region: 'US', zone: '-08:00' }] };
    expect(one('Ada,2026-03-30,20:00,22:00,US', two)).toEqual({ shop: 'unknown' });
    expect(one('Ada,2026-03-30,20:00,22:00,east', two)).toMatchObject({ shop: 'us/east' });
  });

  it('keeps its line numbers, and skips empty lines', () => {
    const found = read('name,date,from,to,shop\n\nAda,2026-03-30,20:00,22:00,north\n,,,,\nBo,x,20:00,22:00,north');
    expect(found.map(({ line }) => line)).toEqual([3, 5]);
  });

  it('that is no roster is refused at once', () => {
    expect(rosterRows('x\n'.repeat(1001))).toBe('long');
    expect(rosterRows('x'.repeat(200_001))).toBe('long');
  });

  it('never breaks, whatever is pasted: every line is a shift or has faults', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', '=cmd|1', '2026-03-30', '20:00', 'north', '"', '\t'));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }), fc.constantFrom(',', '\t', ';'), (table, mark) => {
        for (const entry of read(table.map((row) => row.join(mark)).join('\n'))) {
          if ('shift' in entry) expect(entry.shift.to).toBeGreaterThan(entry.shift.from);
          else expect(Object.keys(entry.faults).length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
