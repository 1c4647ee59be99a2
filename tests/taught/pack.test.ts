import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '@/lib/import/json-lines';
import { readPack, writePack } from '@/lib/import/taught-pack';
import { metrics } from '@/lib/metrics/catalog';
import { ruleKey, type TaughtRule } from '@/lib/reading/taught/rule';

const rule: TaughtRule = {
  metric: 'refunds',
  on: 'seller',
  path: '/compass/data-overview',
  anchor: { label: 'Refunds', meet: 1, up: 2, box: ['@label', '@value money', '=vs.last#days'], tabs: [] },
  covers: 'page',
  taughtAt: 1_775_000_000_000,
};
const byPath: TaughtRule = { ...rule, metric: 'visitors', on: 'erp.example.com', anchor: { path: ['div#totals', 'span'] }, first: true };

/** The pack of the two rules, with one text in it replaced. */
const changed = (from: string, to: string) => {
  const pack = writePack([rule, byPath]);
  expect(pack).toContain(from);
  return pack.replace(from, to);
};
const lineOf = (pack: string, text: string) => pack.slice(0, pack.indexOf(text)).split('\n').length;

describe('a pack', () => {
  it('comes back as it went', () => {
    expect(readPack(writePack([rule, byPath]))).toEqual({ rules: [rule, byPath] });
  });

  it.each<[string, string, string, object, string?]>([
    ['an unknown metric', '"refunds"', '"refunded"', { why: 'metric', rule: 1, text: 'refunded' }],
    ['a foreign version', '"version": 1', '"version": 2', { why: 'version', text: '2' }],
    ['a foreign format', 'tallylight-taught-rules', 'tampermonkey', { why: 'format', line: 1 }, '{'],
    ['a prototype key', '"covers": "page"', '"__proto__": {"first": true}', { why: 'prototype', rule: 1, text: '__proto__' }],
    ['a constructor', '"tabs": []', '"constructor": []', { why: 'prototype', rule: 1 }],
    ['an unknown field', '"covers": "page"', '"covers": "page", "run": "alert(1)"', { why: 'field', rule: 1, text: 'run' }],
    ['code for a step', 'div#totals', 'div#totals, *', { why: 'anchor', rule: 2, text: 'div#totals, *' }],
    ['a function for a step', 'div#totals', 'div:has(script)', { why: 'anchor', rule: 2 }],
    ['a hashed name', 'div#totals', 'div#c-9f31a', { why: 'anchor', rule: 2 }],
    ['half the page', 'div#totals', 'div', { why: 'broad', rule: 2 }, '"path": ['],
    ['an endless label', '"Refunds"', JSON.stringify('x'.repeat(81)), { why: 'anchor', rule: 1 }],
    ['a box without a value', '@value money', '@money', { why: 'anchor', rule: 1 }, '"box": ['],
    ['a place that is none', 'erp.example.com', 'https://erp.example.com/*', { why: 'place', rule: 2 }],
    ['every host', 'erp.example.com', '*', { why: 'place', rule: 2 }],
  ])('with %s is refused, and the line is named', (_, from, to, fault, place = to) => {
    const pack = changed(from, to);
    const read = readPack(pack);
    if (!('faults' in read)) throw new Error('was taken');
    expect(read.faults[0]).toMatchObject(fault);
    expect(read.faults[0]?.line).toBe(lineOf(pack, place));
  });

  it('nested without end is refused at once', () => {
    expect(readPack('['.repeat(400_000) + ']'.repeat(400_000))).toMatchObject({ faults: [{ why: 'format' }] });
  });

  it('cut off in the middle is refused', () => {
    expect(readPack(writePack([rule]).slice(0, 200))).toMatchObject({ faults: [{ why: 'json' }] });
  });

  it('with the same page and metric twice is refused', () => {
    expect(readPack(writePack([rule, byPath, rule]))).toMatchObject({ faults: [{ why: 'twice', rule: 3 }] });
  });

  it('too big is refused unread', () => {
    expect(readPack(' '.repeat(1_000_001))).toEqual({ faults: [{ why: 'big' }] });
  });
});

describe('whatever a file holds', () => {
  const anything = fc.anything({ withNullPrototype: false });
  const nearly = fc.record(
    {
      metric: fc.oneof(fc.constantFrom(...metrics.map(({ id }) => id)), fc.string()),
      on: fc.oneof(fc.constantFrom('seller', 'creator', 'erp.example.com'), fc.string()),
      path: fc.oneof(fc.constant('/a/*'), fc.string(), anything),
      anchor: fc.oneof(fc.constant(rule.anchor), fc.constant(byPath.anchor), fc.record({ path: fc.array(fc.string()) }), anything),
      covers: fc.oneof(fc.constantFrom('page', 'now'), anything),
      taughtAt: fc.oneof(fc.nat(), anything),
      __proto__: anything,
    },
    { requiredKeys: ['metric', 'on', 'anchor'] },
  );

  it('is taken whole as valid rules or refused whole, and nothing leaks into objects', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(nearly, fc.constantFrom(rule, byPath)), { maxLength: 4 }), (rules) => {
        const read = readPack(JSON.stringify({ format: 'tallylight-taught-rules', version: 1, rules }));
        if ('faults' in read) expect(read.faults.length).toBeGreaterThan(0);
        else {
          taken += 1;
          expect(read.rules).toHaveLength(rules.length);
          expect(new Set(read.rules.map(ruleKey)).size).toBe(rules.length);
          expect(readPack(writePack(read.rules))).toEqual(read);
        }
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 800 },
    );
    expect(taken).toBeGreaterThan(10);
  });

  it('does not throw on text of any kind', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readPack(text)).toHaveProperty('faults');
      }),
      { numRuns: 800 },
    );
  });

  it('survives no bit of damage unnoticed: what is taken are valid rules', () => {
    const pack = writePack([rule, byPath]);
    fc.assert(
      fc.property(fc.nat(pack.length - 1), fc.string({ minLength: 0, maxLength: 3 }), (at, text) => {
        const read = readPack(pack.slice(0, at) + text + pack.slice(at + 1));
        if ('rules' in read) expect(readPack(writePack(read.rules))).toEqual(read);
        else expect(read.faults.length).toBeGreaterThan(0);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('the line of a value', () => {
  it('is where it stands, however the file is laid out', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.nat(4), (value, indent) => {
        const text = JSON.stringify({ rules: [value, 'here'] }, null, indent);
        expect(linesOf(text).get('rules.1')).toBe(text.slice(0, text.lastIndexOf('"here"')).split('\n').length);
      }),
    );
  });
});
