import { expect, it } from 'vitest';
import { type OwnRoom, proposeTarget } from '@/lib/kpi/propose';
import { roles } from '@/lib/kpi/roles';
import { dayBounds } from '@/lib/report/zone';
import { fact, period, today } from './given';

const [gmv, , ctor] = roles.operator.kpis;
const rooms = (values: number[], surface: OwnRoom['surface'] = 'streamer-live-analytics'): OwnRoom[] =>
  values.map((value) => ({ surface, values: { ctor_sku: fact('ctor_sku', value, period('2026-03-01')) } }));

it('proposes what the better third reaches, and says how many do', () => {
  expect(proposeTarget(ctor!, rooms([0.03, 0.035, 0.04, 0.042, 0.044, 0.046, 0.05]), [], today)).toEqual({
    kpi: 'ctor_sku',
    metric: 'ctor_sku',
    value: 0.044,
    basis: { rooms: 7, reached: 3 },
  });
});

it('proposes nothing from few rooms, or from rooms of several pages put together', () => {
  expect(proposeTarget(ctor!, rooms([0.03, 0.04, 0.05, 0.06]), [], today)).toBeNull();
  expect(proposeTarget(ctor!, [...rooms([0.03, 0.04, 0.05]), ...rooms([0.1, 0.2], 'live-dashboard')], [], today)).toBeNull();
  expect(proposeTarget(ctor!, rooms([0, 0, 0, 0, 0, 0]), [], today)).toBeNull();
});

it('counts no room and no period whose number is in doubt', () => {
  const sure = rooms([0.03, 0.04, 0.05, 0.06]);
  const [doubted] = rooms([0.9]);
  doubted!.values.ctor_sku = { ...doubted!.values.ctor_sku!, doubt: 'ctor_sku = sku_orders / product_clicks' };
  expect(proposeTarget(ctor!, [...sure, doubted!], [], today)).toBeNull();
  const march = fact('live_gmv_attributed', 12_433.68, period('2026-03-01', '2026-03-31'));
  expect(proposeTarget(gmv!, [], [{ ...march, doubt: 'aov = live_gmv_attributed / orders' }], today)).toBeNull();
});

it('scales a month of sales from the days that had passed when it was read', () => {
  const march = fact('live_gmv_attributed', 12_433.68, period('2026-03-01', '2026-03-31'));
  expect(proposeTarget(gmv!, [], [march], today)).toEqual({
    kpi: 'live_gmv_attributed',
    metric: 'live_gmv_attributed',
    value: 12_000,
    currency: 'USD',
    basis: { days: 30 },
  });
  expect(proposeTarget(gmv!, [], [fact('live_gmv_attributed', 500, period('2026-03-28', '2026-03-30'))], today)).toBeNull();
});

it('counts those days by the calendar of the shop, on whose evening it is tomorrow elsewhere', () => {
  const tenth = dayBounds('2026-03-10', '-08:00');
  const at = Date.parse('2026-03-10T20:00:00-08:00');
  const march = fact('live_gmv_attributed', 1000, period('2026-03-01', '2026-03-31'), { at });
  expect(proposeTarget(gmv!, [], [march], tenth)).toMatchObject({ value: 3000, basis: { days: 10 } });
  expect(proposeTarget(gmv!, [], [march], undefined)).toBeNull();
});

it('proposes nothing for what is worked out: its parts are not it', () => {
  const interaction = roles.video.kpis.find(({ id }) => id === 'interaction_rate')!;
  const likes = fact('likes', 12_000, period('2026-03-01', '2026-03-31'), { surface: 'streamer-video-analysis' });
  expect(proposeTarget(interaction, [], [likes], today)).toBeNull();
});
