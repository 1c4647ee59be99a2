import { useEffect } from 'react';
import { useAlarms } from '@/components/alarms/use-alarms';
import { useAnswer } from '@/components/hooks/answer';
import { usePlan } from '@/components/hooks/plan';
import { useLanguage, useWords } from '@/components/hooks/words';
import { curveOf } from '@/components/live/curve';
import { conversionMetric, dwellMetric } from '@/components/live/dwell';
import { inCurrencyOf } from '@/components/live/in-currency';
import { roomPace } from '@/components/live/room-pace';
import { usePaceBy } from '@/components/live/use-pace-by';
import { useRoomHistory } from '@/components/live/use-room-history';
import { shopName } from '@/components/shops/shop-options';
import { IconButton } from '@/components/ui/Button';
import { Sparkline } from '@/components/ui/Sparkline';
import { formatValue } from '@/lib/format';
import { call } from '@/lib/messages/client';
import { roomMinute } from '@/lib/room/minute';
import type { Preferences } from '@/lib/settings/settings';
import { useTempo } from '../use-tempo';
import type { OpenRoom } from './open-rooms';
import { TileFacts } from './TileFacts';
import { TileFoot } from './TileFoot';
import { TileHead } from './TileHead';
import { TilePace } from './TilePace';
import { ringingOf, type SayAlarms } from './use-wall-sound';

const tempoMs = 20_000;

type WallTileProps = { open: OpenRoom; prefs: Preferences; onAlarms: SayAlarms };

/** One room: where it stands to its target, how it is doing, and what rings. A press brings its tab to the front. */
export function WallTile({ open: { tab, page }, prefs, onAlarms }: WallTileProps) {
  const { screens, live, kpi, metrics } = useWords();
  const language = useLanguage();
  const { room } = page.scope;
  const shop = page.shop?.key;
  const targets = useAnswer('targets', shop ? { shop } : null).value;
  const plan = usePlan(room, targets?.roomMinutes ?? null);
  const paceBy = usePaceBy(page, prefs.role ?? 'controller');
  const found = roomPace(page, targets, plan.minutes, paceBy);
  const history = useRoomHistory(page, paceBy.kpi.metrics);
  const tempo = useTempo(page, tempoMs);
  const alarms = useAlarms(room);
  const { sounds, known } = ringingOf(alarms);
  useEffect(() => {
    onAlarms(room, { sounds, known });
    return () => onAlarms(room, null);
  }, [room, sounds, known, onAlarms]);
  const benchmarks = useTileBenchmarks(page);
  const name = page.shop ? shopName(page.shop) : screens.wall.unread;
  const points = found && history ? curveOf(history, found.actual.metric, 120) : [];
  const counted = kpi.names[paceBy.kpi.id] ?? metrics[paceBy.kpi.metrics[0]].short;
  return (
    <li className="tile">
      <TileHead page={page} planned={plan.minutes}>
        <button type="button" className="tile-show clip" aria-label={screens.wall.show(name)} onClick={() => show(tab)}>
          {name}
        </button>
        <IconButton
          icon="desk"
          label={screens.wall.control(name)}
          onClick={() => void call('openWindow', { tab, view: 'controller' }).catch(() => {})}
        />
      </TileHead>
      <TilePace found={found} counted={counted} />
      <div className="tile-curve">
        {found && points.filter((point) => point !== null).length > 1 && (
          <Sparkline label={live.curve(counted, formatValue(found.actual, language))} points={points} lines={[]} />
        )}
      </div>
      <TileFacts page={page} benchmarks={benchmarks} order={tempo?.order} />
      <TileFoot page={page} alarms={alarms.ringing} minute={roomMinute(page)} />
    </li>
  );
}

function show(tab: number): void {
  call('showTab', { tab }).catch(() => {});
}

/** What a tile's two rates are held against. */
function useTileBenchmarks(page: OpenRoom['page']) {
  const dwell = dwellMetric(page.values);
  const metrics = [conversionMetric, ...(dwell ? [dwell] : [])];
  const rest = { surface: page.surface, metrics, minute: roomMinute(page), veryLow: false };
  const ask = page.shop ? { shop: page.shop.key, room: page.scope.room, ...rest } : null;
  return useAnswer('benchmark', ask, { steady: true }).value?.map((set) => inCurrencyOf(page, set));
}
