import { describe, expect, it } from 'vitest';
import { toldChange } from '@/components/dashboard/changes/change-text';
import { changesSheet } from '@/components/dashboard/changes/changes-sheet';
import { fitting } from '@/components/dashboard/changes/changes-view';
import type { Speech } from '@/components/dashboard/changes/speech';
import { textsFor } from '@/components/dashboard/use-texts';
import { wordsFor } from '@/lib/i18n/words';
import { defaultSet } from '@/lib/kpi/score/weights';
import { type AuditKind, type AuditRow, auditKinds } from '@/lib/kpi/team/audit';

const speech: Speech = {
  words: wordsFor('en'),
  texts: textsFor('en', {}),
  language: 'en',
  names: {
    people: [{ id: 'p1', name: 'Ana Reyes', made: 0 }],
    roles: [{ id: 'own:r', name: 'Buyer', like: 'operator', made: 0 }],
    kpis: [],
    metrics: [{ id: 'own:samples', name: 'Samples sent', unit: 'count', better: 'more', adds: true, made: 0 }],
    schemes: new Map([['s1', 'Hours']]),
    rooms: new Map(),
  },
};
const row = (kind: AuditKind, of: string, from: unknown, to: unknown, rest: Partial<AuditRow> = {}): AuditRow => ({
  at: 1,
  by: 'Lin',
  kind,
  shop: 'us/north_store',
  of,
  from,
  to,
  why: '',
  ...rest,
});
const weights = (n: number) => ({ test: n, scale: n, profit: n, expand: n });
const scheme = { id: 's1', name: 'Hours', currency: 'USD', hourly: { rate: 20, shared: 0.5 }, since: '2026-03' };

describe('an edit in words', () => {
  it.each<[AuditRow, string, string[]]>([
    [
      row('target', 'lead|shop_gmv|month||', { value: 30_000, currency: 'USD' }, { value: 31_000, currency: 'USD' }),
      'Team lead Shop GMV this month',
      ['Value: $30,000 → $31,000'],
    ],
    [
      row('target', 'operator|refunds:return_rate|month|p1|', null, { value: 0.04 }),
      'Operator Return rate this month Ana Reyes',
      ['Value: – → 4.00%'],
    ],
    [
      row(
        'target',
        'lead|shop_gmv|days||2026-03-01..2026-03-02',
        { value: 300, currency: 'USD', days: { '2026-03-01': 100, '2026-03-02': 200 } },
        { value: 300, currency: 'USD', days: { '2026-03-01': 0, '2026-03-02': 300 } },
      ),
      'Team lead Shop GMV Mar 1, 2026 – Mar 2, 2026',
      ['Mar 1, 2026: $100 → off', 'Mar 2, 2026: $200 → $300'],
    ],
    [
      row('gmv', 'us/north_store', null, 'direct'),
      'A LIVE’s GMV counts by',
      ['A LIVE’s GMV counts by: whichever a page shows → direct GMV'],
    ],
    [
      row('set', 'operator', { since: '2026-03-01', kpis: [] }, { since: '2026-03-10', kpis: [] }),
      'Operator',
      ['From: Mar 1, 2026 → Mar 10, 2026', "Set in use: this shop's own → the one for all shops"],
    ],
    [row('line', 'live_ctr', { value: 0.05 }, null), 'LIVE CTR', ['Value: 5.00% → –']],
    [
      row(
        'manual',
        'shop_gmv||2026-03-29..2026-03-29',
        { value: 1200, currency: 'USD', page: 'compass-overview' },
        { value: 1250.5, currency: 'USD' },
      ),
      'Shop GMV Mar 29, 2026',
      ['Value: $1,200 (Data overview) → $1,250.50'],
    ],
    [
      row(
        'manual',
        'shop_gmv||2026-03-29..2026-03-29',
        { value: 900, currency: 'USD' },
        { value: 900, currency: 'USD', kept: { value: 870, currency: 'USD', page: 'compass-overview' } },
      ),
      'Shop GMV Mar 29, 2026',
      ['Value: $900 → $900 counts, not $870 (Data overview)'],
    ],
    [
      row('target', 'operator|refunds:return_rate|month|p1|', { value: 0.04 }, { value: 0.04, leave: true }),
      'Operator Return rate this month Ana Reyes',
      ['Value: 4.00% → 4.00%, less for days away'],
    ],
    [row('manual', 'own:samples|p1|2026-03-29..2026-03-29', null, { value: 12 }), 'Samples sent Mar 29, 2026 Ana Reyes', ['Value: – → 12']],
    [row('stage', '2026-03-01', 'scale', 'profit'), 'From Mar 1, 2026', ['Stage: Scale-up → Profit']],
    [row('trial', 't', null, { from: '2026-03-28', to: '2026-04-03' }), 'Trial week', ['Days: – → Mar 28, 2026 – Apr 3, 2026']],
    [row('person', 'p1', { name: 'Ana' }, { name: 'Ana Reyes' }), 'Ana Reyes', ['Name: Ana → Ana Reyes']],
    [row('person', 'gone', { removed: true }, null), 'a person removed since', ['Name: a person removed since → removed']],
    [
      row('hold', 'p1', null, { id: 'h', person: 'p1', role: 'own:r', shop: 's', from: '2026-03-01' }),
      'Ana Reyes',
      ['Role: – → Buyer', 'Days: – → Mar 1, 2026 – still'],
    ],
    [
      row(
        'shift',
        's1',
        { who: 'Ana Reyes', role: 'host', from: Date.parse('2026-03-05T10:00'), to: Date.parse('2026-03-05T12:00') },
        { who: 'Ana Reyes', role: 'host', from: Date.parse('2026-03-05T10:00'), to: Date.parse('2026-03-05T14:00') },
      ),
      'Ana Reyes Mar 05, 10:00',
      ['Days: Mar 05, 10:00 – Mar 05, 12:00 → Mar 05, 10:00 – Mar 05, 14:00'],
    ],
    [row('leave', 'p1', { from: '2026-03-05', to: '2026-03-06' }, null), 'Ana Reyes', ['Days: Mar 5, 2026 – Mar 6, 2026 → –']],
    [row('role', 'own:r', null, { name: 'Buyer', like: 'operator' }), 'Buyer', ['Name: – → Buyer', 'Began as: – → Operator']],
    [
      row('cost', '2026-03-01', { currency: 'USD', goods: 0.3 }, { currency: 'USD', goods: 0.32, shipping: 4 }),
      'From Mar 1, 2026',
      ['Goods: 30.00% → 32.00%', 'Shipping per order: – → $4'],
    ],
    [row('scheme', 'person p1', null, { scheme: 's1', since: '2026-03' }), 'Ana Reyes', ['Scheme: – → Hours (2026-03)']],
    [
      row('scheme', 's1', scheme, { ...scheme, hourly: { rate: 22, shared: 0.5 } }),
      'Hours',
      ['Says: Hourly rate $20.00 → Hourly rate $22.00'],
    ],
    [row('rate', '2026-03-01 GBP/USD', 1.26, 1.27), '2026-03-01 GBP/USD', ['Rate: 1.26 → 1.27']],
    [row('month', '2026-03 p1', null, { fact: 'sales', value: 900, currency: 'USD' }), '2026-03 Ana Reyes', ['Typed: GMV: – → $900']],
    [row('month', '2026-03 p1', null, { locked: 'abcdef0123456789' }), '2026-03 Ana Reyes', ['Locked: – → fingerprint abcdef01']],
    [
      row('agreement', 'a', null, {
        ...{ id: 'a', shop: 's', client: 'Demo Brand', role: 'lead', from: '2026-03-01', to: '2026-03-31', need: 1, share: 1, note: '' },
        lines: [{ kpi: 'shop_gmv', metric: 'shop_gmv', value: 30_000, currency: 'USD' }],
      }),
      'Demo Brand',
      [
        'Client: – → Demo Brand',
        'Role: – → Team lead',
        'Days: – → Mar 1, 2026 – Mar 31, 2026',
        'Shop GMV: – → $30,000',
        `${speech.words.agreements.need}: – → 1`,
        `${speech.words.agreements.share}: – → 100%`,
      ],
    ],
    [row('quarter', '2026-Q1', null, { done: true }), 'Q1 2026', ['Quarterly review: – → reviewed']],
  ])('%#', (edit, subject, parts) => {
    const told = toldChange(edit, speech);
    expect(told.subject).toBe(subject);
    expect(told.parts.map(({ name, from, to }) => `${name}: ${from ?? '–'} → ${to ?? '–'}`)).toEqual(parts);
  });

  it('of weights tells the stages that changed; the first set stands beside what counted by default', () => {
    const usual = defaultSet('service');
    const [first, ...others] = usual;
    if (!first) throw new Error('The role has no KPIs');
    const to = { since: '2026-03-01', kpis: [{ ...first, weights: { ...first.weights, scale: 20 } }, ...others] };
    const told = toldChange(row('set', 'service', null, to, { shop: null }), speech);
    expect(told.subject).toBe('Customer service (against today’s default)');
    expect(toldChange(row('set', 'service', to, to), speech).subject).toBe('Customer service');
    expect(told.parts.map(({ name, from, to: is }) => [name, from, is])).toEqual([
      ['From', null, 'Mar 1, 2026'],
      ['24-hour response rate Scale-up', '35', '20'],
    ]);
  });

  it('has a word for every kind, and never JSON', () => {
    for (const kind of auditKinds) expect(speech.words.changes.kinds[kind]).toBeTruthy();
    const set = row('set', 'host', null, { since: '2026-03-01', kpis: [{ kpi: 'dwell', weights: weights(100) }] });
    expect(JSON.stringify(toldChange(set, speech))).not.toContain('{\\"');
  });
});

it('edits are found by kind, by shop, by time, and by whom they are of or who made them', () => {
  const rows = [
    row('leave', 'p1', null, {}, { at: 30, shop: null }),
    row('target', 'lead|shop_gmv|month||', null, {}, { at: 20, by: 'Ana Reyes' }),
    row('target', 'lead|shop_gmv|month|p1|', null, {}, { at: 10, shop: 'us/other' }),
  ];
  const find = (filter: Partial<Parameters<typeof fitting>[1]>) =>
    fitting({ rows, names: speech.names }, { kind: null, person: null, shop: undefined, since: 0, ...filter }).map(({ at }) => at);
  expect(find({})).toEqual([30, 20, 10]);
  expect(find({ kind: 'target' })).toEqual([20, 10]);
  expect(find({ person: 'p1' })).toEqual([30, 20, 10]);
  expect(find({ shop: 'us/north_store' })).toEqual([30, 20]);
  expect(find({ since: 20 })).toEqual([30, 20]);
});

it('the file has a line for each part, with who, when and why', () => {
  const edit = row('stage', '2026-03-01', 'scale', 'profit', { at: Date.UTC(2026, 2, 2), why: 'margin first' });
  const { columns, rows } = changesSheet([edit], [], speech);
  expect(columns.map(({ title }) => title)).toEqual(['When', 'Who', 'Kind', 'Shop', 'Of what', 'Part', 'From', 'To', 'Why']);
  expect(rows).toEqual([
    ['2026-03-02T00:00:00.000Z', 'Lin', 'Stage', 'us/north_store', 'From Mar 1, 2026', 'Stage', 'Scale-up', 'Profit', 'margin first'],
  ]);
});
