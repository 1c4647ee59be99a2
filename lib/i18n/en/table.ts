import type { table as zh } from '../zh-CN/table';

export const table: typeof zh = {
  units: { money: 'money', count: 'count', ratio: 'ratio (0–1)', multiple: 'times', duration: 'seconds', score: 'score', rank: 'rank' },
  columns: {
    metric: 'Metric',
    value: 'Value',
    unit: 'Unit',
    currency: 'Currency',
    step: 'Resolution',
    period: 'Period',
    page: 'Page',
    label: 'Label on the page',
    raw: 'Text on the page',
    at: 'Read at',
    doubt: 'In doubt: check that fails',
    guessed: 'Label is a guess',
    minute: 'Minute',
    marks: 'Marks',
    kind: 'Kind',
    by: 'Source',
    text: 'Text',
    product: 'Product id',
    name: 'Product',
    until: 'Until',
  },
  sheets: { day: 'Day', room: 'Room', dictionary: 'Dictionary', marks: 'Marks' },
  dictionary: { id: 'Id', name: 'Name', definition: 'Definition', unit: 'Unit' },
};
