import { describe, expect, it } from 'vitest';
import { isEitherGmv } from '@/lib/kpi/gmv-kind';
import { controller } from '@/lib/kpi/roles/controller';
import type { CardAsk } from '@/lib/kpi/score/ask';
import { cardOf } from '@/lib/kpi/score/card';
import { fact, noon, today } from './given';
import { goal } from './score/given';

const room = { kind: 'room', room: '7001', state: 'live' } as const;
const on = { surface: 'live-dashboard' } as const;
const direct = fact('live_gmv_direct', 525, room, on);
const attributed = fact('live_gmv_attributed', 708, room, on);
const set = (metric: string, value: number) => goal(`room_gmv:${metric}`, value, { role: 'controller', horizon: 'room', currency: 'USD' });

/** The controller's GMV of a LIVE that is half over. */
function gmv(rest: Partial<CardAsk>) {
  const window = { kind: 'room', room: '7001', start: noon - 3_600_000, plannedMinutes: 120 } as const;
  const targets = [set('live_gmv_direct', 1000), set('live_gmv_attributed', 1500)];
  const ask: CardAsk = {
    role: 'controller',
    shop: 's',
    today,
    now: noon,
    room: window,
    facts: [attributed, direct],
    targets,
    sets: [],
    stages: [],
  };
  return cardOf({ ...ask, ...rest }).lines.find(({ kpi }) => kpi.id === 'room_gmv');
}

describe('a LIVE’s GMV', () => {
  it('is one of two sums in one KPI, and in no other', () => {
    const either = [...controller.kpis, ...controller.more].filter(isEitherGmv);
    expect(either.map(({ id }) => id)).toEqual(['room_gmv']);
  });

  // 525 ÷ 1,000 and 708 ÷ 1,500: each against its own target.
  it('counts by the one a shop said, against the target of that one', () => {
    expect(gmv({ gmv: 'direct' })).toMatchObject({ metric: 'live_gmv_direct', actual: { value: 525 }, attained: 0.525 });
    expect(gmv({ gmv: 'attributed' })).toMatchObject({ metric: 'live_gmv_attributed', actual: { value: 708 }, attained: 0.472 });
  });

  it('is unknown where only the other was read, and its weight is open', () => {
    const line = gmv({ gmv: 'attributed', facts: [direct] });
    expect(line).toMatchObject({
      metric: 'live_gmv_attributed',
      actual: { unknown: 'not-seen' },
      target: { value: 1500 },
      gap: 'no-actual',
    });
  });

  it('is whichever a page shows while nobody said, and then too never against the other’s target', () => {
    expect(gmv({ facts: [attributed] })).toMatchObject({ metric: 'live_gmv_attributed', target: { value: 1500 } });
    expect(gmv({ facts: [attributed], targets: [set('live_gmv_direct', 1000)] })).toMatchObject({ target: null, gap: 'no-target' });
  });
});
