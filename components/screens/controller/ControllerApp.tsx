import { AlarmBar } from '@/components/alarms/AlarmBar';
import { usePage } from '@/components/hooks/page';
import { useWords } from '@/components/hooks/words';
import { isRoom } from '@/components/live/room';
import { MarkBar } from '@/components/marks/MarkBar';
import { dayOf } from '@/components/panel/day-of';
import { StoreAlert } from '@/components/panel/Health';
import { Notices } from '@/components/panel/Notices';
import { OnAirElsewhere } from '@/components/panel/OnAirElsewhere';
import { isBlank, StateView } from '@/components/panel/StateView';
import { TopBar } from '@/components/panel/TopBar';
import { usePanelData } from '@/components/panel/use-panel-data';
import { type ShopView, useShopView } from '@/components/panel/use-shop-view';
import { WrongShop } from '@/components/panel/WrongShop';
import { Empty } from '@/components/ui/Empty';
import type { ScreenProps } from '../ScreenApp';
import { ControllerRoom } from './ControllerRoom';
import { ScreenButtons } from './ScreenButtons';
import '@/components/live/live.css';
import '@/components/panel/panel.css';
import './controller.css';

/** The desk's window of one tab's room: all of the LIVE tab at once, the curves, and what is said to the host. */
export function ControllerApp({ address, prefs }: ScreenProps) {
  const { screens } = useWords();
  const watch = usePage(address);
  const view = useShopView(watch.state, watch.tab);
  const data = usePanelData(view, prefs);
  const { page } = view;
  const room = isRoom(page) && !isBlank(page) && watch.link !== 'closed' ? page : null;
  return (
    <main className="desk" aria-label={screens.names.controller}>
      <TopBar view={view} zone={data.day?.zone ?? null} onPopOut={null} onCollapse={null} menu={<ScreenButtons tab={watch.tab} />} />
      <AlarmBar alarms={data.alarms} />
      {room && (
        <>
          <div className="desk-notices">
            <Notices page={room} tab={watch.tab} today={dayOf(data.day)} />
          </div>
          <ControllerRoom
            key={`${room.shop?.key} ${room.scope.room}`}
            page={room}
            tab={watch.tab}
            data={data}
            theme={prefs.theme === 'light' ? 'light' : 'dark'}
          />
          {room.scope.state === 'live' && <MarkBar key={room.scope.room} page={room} hidden={false} beside={null} />}
          <StoreAlert page={room} />
        </>
      )}
      {!room && <Nothing watch={watch} view={view} />}
    </main>
  );
}

/** Why there is no room, and what to do. */
function Nothing({ watch, view }: { watch: ReturnType<typeof usePage>; view: ShopView }) {
  const { noRoom } = useWords().screens.controller;
  if (view.conflict) return <WrongShop conflict={view.conflict} onChoose={view.choose} />;
  if (watch.link !== 'up' || watch.state === null || isBlank(watch.state)) return <StateView watch={watch} />;
  return (
    <Empty title={noRoom.title}>
      <p>{noRoom.text}</p>
      <OnAirElsewhere tab={watch.tab} />
    </Empty>
  );
}
