import type { MetricId } from '@/lib/metrics/catalog';
import type { OpenPage, Reading } from '@/lib/reading/reading';
import type { Missing, Values } from '@/lib/snapshot/snapshot';

const expected: MetricId[] = ['live_views', 'orders', 'likes'];

/** Reads the scripted pages: `<b data-metric="orders">31</b>`, the room from the address, the LIVE's age from `[data-seconds]`. */
export const openScriptedPage: OpenPage = (root, url) => ({
  surface: 'live-dashboard',
  read(): Reading {
    const values: Values = {};
    const missing: Missing[] = [];
    for (const id of expected) {
      const raw = root.querySelector(`[data-metric="${id}"]`)?.textContent?.trim() ?? '';
      if (/^\d+$/.test(raw)) values[id] = { value: Number(raw), step: 1, unit: 'count', raw, label: id, by: 'declared' };
      else missing.push({ metric: id, why: raw ? 'unreadable' : 'absent' });
    }
    const seconds = root.querySelector('[data-seconds]')?.textContent;
    const room = url.searchParams.get('room_id');
    return {
      surface: 'live-dashboard',
      reader: { id: 'scripted', version: 1 },
      shop: { key: 'us/demo_shop', name: 'demo_shop', host: url.hostname },
      scope: room ? { kind: 'room', room, state: 'live', ...(seconds && { seconds: Number(seconds) }) } : { kind: 'instant' },
      values,
      rows: [],
      partial: [],
      missing,
      expected,
    };
  },
});
