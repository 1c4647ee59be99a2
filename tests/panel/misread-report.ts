import type { Report } from '@/lib/report/fixture';

/** What a page makes of a request for a report. */
export const misreadReport: Report = {
  fixture: {
    kind: 'tallylight-misread',
    v: 1,
    made: '2026-11-24',
    surface: 'live-dashboard',
    reader: { id: 'live-dashboard', version: 2 },
    lang: 'en',
    url: 'https://shop.tiktok.com/workbench/live/overview?room_id=7400000000000000042&region=US',
    read: { scope: { kind: 'instant' }, values: { likes: { value: 4210, step: 1, unit: 'count' } } },
    claim: { metric: 'likes', shows: { value: 4310, step: 1, unit: 'count' } },
    html: '<body\n><div\n>Likes</div><div\n>4,210</div><p\n>Qqqq &amp; qq</p></body>',
  },
  done: { labels: 41, numbers: 66, texts: 120, areas: 2, rows: 37 },
};
