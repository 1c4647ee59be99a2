import { Tabs } from 'radix-ui';
import type { PageWatch } from '@/components/hooks/page';
import { useWords } from '@/components/hooks/words';
import { RoleTab } from '@/components/kpi/RoleTab';
import { CoreNumbers } from '@/components/live/CoreNumbers';
import { LiveTab } from '@/components/live/LiveTab';
import { isRoom } from '@/components/live/room';
import { Empty } from '@/components/ui/Empty';
import type { Preferences } from '@/lib/settings/settings';
import type { PageState } from '@/lib/snapshot/page-state';
import { dayOf } from './day-of';
import { LastRead } from './LastRead';
import { Notices } from './Notices';
import { OnAirElsewhere } from './OnAirElsewhere';
import { PageList } from './PageList';
import type { PanelData } from './Panel';
import { ShopCard } from './ShopCard';
import { isBlank, StateView } from './StateView';
import { TodayTab } from './TodayTab';
import type { ShopView } from './use-shop-view';
import { type TabId, tabIds } from './use-tab';
import { WrongShop } from './WrongShop';

type PanelTabsProps = { watch: PageWatch; view: ShopView; prefs: Preferences; data: PanelData; shown: TabId; onShow: (tab: TabId) => void };

/** LIVE, Role, Today. What the page cannot give is said inside the tab that would need it. */
export function PanelTabs({ watch, view, prefs, data, shown, onShow }: PanelTabsProps) {
  const { panel } = useWords();
  const { state: page } = watch;
  const role = prefs.role ?? (isRoom(page) ? 'controller' : 'operator');
  const { conflict, entries, choose } = view;
  const above = conflict ? <WrongShop conflict={conflict} onChoose={choose} /> : <ShopCard page={page} entries={entries} />;
  return (
    <Tabs.Root className="tab-root" value={shown} onValueChange={(next) => onShow(next as TabId)}>
      <Tabs.List className="tabs" aria-label={panel.name}>
        {tabIds.map((id) => (
          <Tabs.Trigger key={id} className="tab" value={id}>
            {panel.tabs[id]}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content className="body" value="live">
        {above}
        {conflict ? (
          <LastRead day={data.day} />
        ) : page === null || isBlank(page) ? (
          <NoNumbers watch={watch} day={data.day} />
        ) : (
          <LivePage page={page} tab={watch.tab} data={data} />
        )}
      </Tabs.Content>
      <Tabs.Content className="body" value="role">
        {above}
        {page && !isBlank(page) && <Notices page={page} tab={watch.tab} today={dayOf(data.day)} />}
        <RoleTab
          key={page?.shop?.key}
          page={page}
          role={role}
          stage={prefs.stage ?? 'scale'}
          day={data.day}
          targets={data.targets}
          plannedMinutes={data.plan.minutes}
        />
        {page?.scope.kind === 'unknown' && <CoreNumbers page={page} held />}
      </Tabs.Content>
      <Tabs.Content className="body" value="today">
        {above}
        <TodayTab page={page} day={data.day} />
      </Tabs.Content>
    </Tabs.Root>
  );
}

/** Why there is nothing; while the page asks to sign in, with what was read last. */
function NoNumbers({ watch, day }: { watch: PageWatch; day: PanelData['day'] }) {
  const asks = watch.state?.status === 'signed-out' || watch.state?.status === 'choosing';
  return (
    <>
      <StateView watch={watch} />
      {asks && <LastRead day={day} />}
    </>
  );
}

function LivePage({ page, tab, data }: { page: PageState; tab: number | null; data: PanelData }) {
  const { live } = useWords();
  return (
    <>
      <Notices page={page} tab={tab} today={dayOf(data.day)} />
      {isRoom(page) ? (
        <LiveTab key={`${page.shop?.key} ${page.scope.room}`} page={page} {...data} />
      ) : (
        <>
          {page.status !== 'generic' && page.scope.kind !== 'unknown' && (
            <Empty title={live.noRoom.title}>
              <p>{live.noRoom.text}</p>
              <OnAirElsewhere tab={tab} />
            </Empty>
          )}
          <CoreNumbers page={page} held={page.scope.kind === 'unknown'} />
          {page.status === 'generic' && (
            <section className="sec">
              <PageList page={page} />
            </section>
          )}
        </>
      )}
    </>
  );
}
