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
import { Notices } from './Notices';
import { OnAirElsewhere } from './OnAirElsewhere';
import { PageList } from './PageList';
import type { PanelData } from './Panel';
import { isBlank, StateView } from './StateView';
import { TodayTab } from './TodayTab';
import { type TabId, tabIds } from './use-tab';

type PanelTabsProps = { watch: PageWatch; prefs: Preferences; data: PanelData; shown: TabId; onShow: (tab: TabId) => void };

/** LIVE, Role, Today. What the page cannot give is said inside the tab that would need it. */
export function PanelTabs({ watch, prefs, data, shown, onShow }: PanelTabsProps) {
  const { panel } = useWords();
  const { state: page } = watch;
  const role = prefs.role ?? (isRoom(page) ? 'controller' : 'operator');
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
        {page === null || isBlank(page) ? <StateView watch={watch} /> : <LivePage page={page} tab={watch.tab} data={data} />}
      </Tabs.Content>
      <Tabs.Content className="body" value="role">
        {page && !isBlank(page) && <Notices page={page} />}
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
        <TodayTab page={page} day={data.day} />
      </Tabs.Content>
    </Tabs.Root>
  );
}

function LivePage({ page, tab, data }: { page: PageState; tab: number | null; data: PanelData }) {
  const { live } = useWords();
  return (
    <>
      <Notices page={page} />
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
