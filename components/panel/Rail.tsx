import type { ReactNode } from 'react';
import { type RoomAlarms, useRoomSound } from '@/components/alarms/use-alarms';
import { usePlan } from '@/components/hooks/plan';
import { useLanguage, useWords } from '@/components/hooks/words';
import { conversionMetric, dwellMetric } from '@/components/live/dwell';
import { isRoom, type RoomPage } from '@/components/live/room';
import { type PaceBy, roomPace } from '@/components/live/room-pace';
import { useAir } from '@/components/live/use-air';
import type { ChipState } from '@/components/ui/Chip';
import { written } from '@/components/ui/Figure';
import { Icon } from '@/components/ui/Icon';
import { TallyMark } from '@/components/ui/TallyMark';
import type { BenchmarkSet } from '@/lib/benchmark/benchmark';
import { compare } from '@/lib/benchmark/compare';
import { formatValue } from '@/lib/format';
import { alarmText } from '@/lib/messages/alarm-text';
import type { Output } from '@/lib/messages/contract';
import { type MetricId, metric as rowOf } from '@/lib/metrics/catalog';
import { roomMinute } from '@/lib/room/minute';
import type { PageState } from '@/lib/snapshot/page-state';
import { foundOf } from './Health';
import type { ShopView } from './use-shop-view';
import './rail.css';
import '@/components/alarms/alarms.css';

type RailProps = {
  view: Pick<ShopView, 'page' | 'conflict'>;
  targets: Output<'targets'> | undefined;
  benchmarks: BenchmarkSet[] | undefined;
  paceBy: PaceBy;
  alarms: RoomAlarms;
  side: 'left' | 'right';
  onExpand: () => void;
};

/** The collapsed panel, 40 px: lamp and minute, pace, dwell, conversion, health. Every item opens the panel. */
export function Rail({ view, targets, benchmarks, paceBy, alarms, side, onExpand }: RailProps) {
  const { panel, shops } = useWords();
  const { page, conflict } = view;
  return (
    <main className="rail" aria-label={panel.name}>
      <h1 className="sr">{panel.name}</h1>
      <Item note={panel.expand} onClick={onExpand}>
        <TallyMark lit={useAir(page) === 'on'} size={18} />
      </Item>
      {isRoom(page) && <RoomItems page={page} targets={targets} benchmarks={benchmarks} paceBy={paceBy} onExpand={onExpand} />}
      <AlarmItem alarms={alarms} onExpand={onExpand} />
      {conflict && (
        <Item note={shops.wrong.rail} onClick={onExpand}>
          <Icon name="doubtful" size={12} />
        </Item>
      )}
      <span className="rail-space" />
      {page && !conflict && <HealthItem page={page} onExpand={onExpand} />}
      <Item note={panel.expand} onClick={onExpand}>
        <Icon name={side === 'right' ? 'expand' : 'collapse'} />
      </Item>
    </main>
  );
}

function Item({ note, onClick, children }: { note: string; onClick: () => void; children: ReactNode }) {
  return (
    <button type="button" className="rail-item" aria-label={note} title={note} onClick={onClick}>
      {children}
    </button>
  );
}

function RoomItems({ page, targets, benchmarks, paceBy, onExpand }: Omit<RailProps, 'view' | 'side' | 'alarms'> & { page: RoomPage }) {
  const { panel, live } = useWords();
  const air = useAir(page);
  const minute = roomMinute(page);
  const dwell = dwellMetric(page.values);
  const reading = { page, benchmarks, onExpand };
  const dwellName = dwell === 'live_avg_view_duration_per_view' ? live.dwellPerView : live.dwell;
  return (
    <>
      <Item
        note={air === 'on' && minute !== null ? panel.rail.minute(minute) : air === 'unseen' ? live.unseen : panel.rail.offAir}
        onClick={onExpand}
      >
        <i className={air === 'on' ? 'lamp' : 'lamp lamp--off'} />
        {minute !== null && (
          <b>
            {minute}
            <small>{panel.rail.minuteUnit}</small>
          </b>
        )}
      </Item>
      <PaceItem page={page} targets={targets} paceBy={paceBy} onExpand={onExpand} />
      {dwell && <ReadingItem {...reading} metric={dwell} name={dwellName} />}
      <ReadingItem {...reading} metric={conversionMetric} name={live.conversion} />
    </>
  );
}

type PaceItemProps = { page: RoomPage; targets: RailProps['targets']; paceBy: PaceBy; onExpand: () => void };

function PaceItem({ page, targets, paceBy, onExpand }: PaceItemProps) {
  const { panel } = useWords();
  const language = useLanguage();
  const plan = usePlan(page.scope.room, targets?.roomMinutes ?? null);
  const found = roomPace(page, targets, plan.minutes, paceBy);
  if (!found?.target || found.ratio === null)
    return (
      <Item note={panel.rail.noPace} onClick={onExpand}>
        {<span className="rail-gauge" />}
      </Item>
    );
  const percent = formatValue({ value: found.ratio, unit: 'ratio', step: 0.01 }, language);
  const full = found.target.value * 1.2;
  const height = (value: number) => `${Math.min(100, (value / full) * 100)}%`;
  return (
    <Item note={panel.rail.pace(percent)} onClick={onExpand}>
      <span className="rail-gauge">
        <i style={{ height: height(found.actual.value) }} />
        {found.pace && <u style={{ bottom: height(found.pace.due) }} />}
      </span>
      <StateMark state={found.state} />
      <b>{percent}</b>
    </Item>
  );
}

type ReadingItemProps = { page: RoomPage; benchmarks: RailProps['benchmarks']; metric: MetricId; name: string; onExpand: () => void };

function ReadingItem({ page, benchmarks, metric, name, onExpand }: ReadingItemProps) {
  const { panel, common } = useWords();
  const language = useLanguage();
  const value = page.values[metric];
  const inForce = benchmarks?.find((set) => set.metric === metric)?.inForce;
  const state = value?.doubt ? 'doubtful' : value && inForce ? compare(value.value, inForce, rowOf(metric).better).verdict : null;
  const [number, unit] = value ? written(value, language) : [common.states.unknown, ''];
  return (
    <Item note={panel.rail.reading(name, number + unit, common.states[state ?? 'unknown'])} onClick={onExpand}>
      <StateMark state={state ?? 'unknown'} />
      {value && (
        <b>
          {number}
          <small>{unit}</small>
        </b>
      )}
    </Item>
  );
}

/** What rings, as the one red item. */
function AlarmItem({ alarms, onExpand }: { alarms: RoomAlarms; onExpand: () => void }) {
  const { alarms: words } = useWords();
  const language = useLanguage();
  useRoomSound(alarms);
  const [first] = alarms.ringing;
  if (!first) return null;
  return (
    <button
      type="button"
      className="rail-item rail-alarm"
      title={alarmText(first.rule, first.worst, words, language)}
      aria-label={alarmText(first.rule, first.worst, words, language)}
      onClick={onExpand}
    >
      <Icon name="alarm" size={16} />
      {alarms.ringing.length > 1 && <b>{alarms.ringing.length}</b>}
    </button>
  );
}

function StateMark({ state }: { state: ChipState }) {
  const tone = state === 'behind' ? 'mark-behind' : state === 'met' || state === 'ahead' ? 'mark-good' : 'i3';
  return (
    <span className={tone}>
      <Icon name={state} size={12} />
    </span>
  );
}

function HealthItem({ page, onExpand }: { page: PageState; onExpand: () => void }) {
  const { panel } = useWords();
  const found = foundOf(page);
  const text = page.expected > 0 ? panel.health.read(found, page.expected) : panel.health.found(found);
  return (
    <Item note={text} onClick={onExpand}>
      <Icon name={page.store.ok ? 'check' : 'disk'} size={12} />
      <small>{page.expected > 0 ? `${found}/${page.expected}` : found}</small>
    </Item>
  );
}
