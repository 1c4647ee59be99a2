import { useEffect, useRef, useState } from 'react';
import { useNow } from '@/components/hooks/clock';
import { useItem } from '@/components/hooks/item';
import { type PageWatch, usePage } from '@/components/hooks/page';
import { useOnAir } from '@/components/hosts/use-on-air';
import { isRoom } from '@/components/live/room';
import { useLastRoom } from '@/components/live/use-last-room';
import { usePanelData } from '@/components/panel/use-panel-data';
import { useShopView } from '@/components/panel/use-shop-view';
import { isSingleKey } from '@/components/panel/use-shortcuts';
import { defaultAlarms } from '@/lib/room/alarms/settings';
import { inForceAt } from '@/lib/room/cue';
import { alarmSettings } from '@/lib/settings/settings';
import type { ScreenProps } from '../ScreenApp';
import { useCues, useSayShown } from '../use-cues';
import { useTempo, useUsualTempo } from '../use-tempo';
import { fullScreenToggle } from './full-screen';
import { HostAbout } from './HostAbout';
import { HostBoard } from './HostBoard';
import { HostEmpty } from './HostEmpty';
import type { Standstill } from './HostTop';
import { hostView } from './host-view';

/** How often the last minutes are looked at again, ms. */
const tempoMs = 10_000;

/** The host's screen of one tab's room. What was read last stays on it, greyed, when the page falls silent or goes. */
export function HostApp({ address, prefs }: ScreenProps) {
  const watch = usePage(address);
  const shop = useShopView(watch.state, watch.tab);
  const room = useLastRoom(isRoom(shop.page) ? shop.page : null, watch);
  const data = usePanelData({ page: room, chosen: shop.chosen }, prefs);
  const now = useNow(1000);
  const id = room?.scope.room ?? null;
  const cues = useCues(id);
  const tempo = useTempo(room, tempoMs);
  const usual = useUsualTempo(room);
  const onAir = useOnAir(room) ?? [];
  const settings = useItem(alarmSettings) ?? defaultAlarms;
  const [about, setAbout] = useState(false);
  useHostKeys(() => setAbout(true));
  const isLive = room?.scope.state === 'live';
  useSayShown(
    isLive ? id : null,
    [cues.now, cues.next].flatMap((cue) => inForceAt(cue, now)?.id ?? []),
  );
  const onFullScreen = fullScreenToggle();
  if (!room || shop.conflict) return <HostEmpty watch={watch} hasConflict={shop.conflict !== null} now={now} onFullScreen={onFullScreen} />;
  const { targets, plan, paceBy, benchmarks, alarms } = data;
  const showsMoney = prefs.hostMoney === 'shown';
  const rest = { planned: plan.minutes, alarms: alarms.all, settings, tempo, usual, onAir, cues };
  const view = hostView({ page: room, now, showsMoney, targets, paceBy, benchmarks, ...rest });
  return (
    <>
      <HostBoard view={view} now={now} still={standstill(watch, view.air)} onFullScreen={onFullScreen} onAbout={() => setAbout(true)} />
      <HostAbout view={view} open={about} onOpenChange={setAbout} />
    </>
  );
}

function standstill({ link }: PageWatch, air: 'on' | 'unseen' | 'ended'): Standstill | null {
  if (air === 'ended') return null;
  if (link === 'closed') return 'closed';
  if (link === 'lost') return 'lost';
  return air === 'unseen' ? 'silent' : null;
}

/** F fills the screen, ? says where the numbers come from. */
function useHostKeys(onAbout: () => void): void {
  const about = useRef(onAbout);
  about.current = onAbout;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isSingleKey(event)) return;
      if (event.key.toLowerCase() === 'f') fullScreenToggle()?.();
      else if (event.key === '?') about.current();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
