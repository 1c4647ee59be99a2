import { lazy, Suspense, useState } from 'react';
import { AlarmBar } from '@/components/alarms/AlarmBar';
import { NotifyOffer } from '@/components/alarms/NotifyOffer';
import type { RoomAlarms } from '@/components/alarms/use-alarms';
import { ExportMenu } from '@/components/export/ExportMenu';
import { ExportStatus } from '@/components/export/ExportStatus';
import { type ExportKind, shownOrder } from '@/components/export/orders';
import { useExport } from '@/components/export/use-export';
import { patch } from '@/components/hooks/item';
import type { PageWatch } from '@/components/hooks/page';
import { useWords } from '@/components/hooks/words';
import { OverLine } from '@/components/live/OverLine';
import type { Plan } from '@/components/live/Pace';
import { isRoom } from '@/components/live/room';
import type { PaceBy } from '@/components/live/room-pace';
import { useLastRoom } from '@/components/live/use-last-room';
import { MarkBar } from '@/components/marks/MarkBar';
import { SettingsMenu } from '@/components/settings/SettingsMenu';
import type { BenchmarkSet } from '@/lib/benchmark/benchmark';
import type { FormatId } from '@/lib/export/exporter';
import { tsvRow } from '@/lib/export/tsv';
import { call } from '@/lib/messages/client';
import type { Output } from '@/lib/messages/contract';
import type { DayReport } from '@/lib/report/day';
import { dayRow } from '@/lib/report/day-row';
import { screenIds } from '@/lib/settings/defaults';
import { type PanelLayout, type Preferences, panelLayout } from '@/lib/settings/settings';
import type { PageState } from '@/lib/snapshot/page-state';
import type { PanelAddress } from './address';
import { DataLost } from './DataLost';
import { DriftAlarm } from './DriftAlarm';
import { FirstRun } from './first-run/FirstRun';
import { HealthLine, HealthSheet, StoreAlert } from './Health';
import { Help } from './Help';
import { PanelTabs } from './PanelTabs';
import { ResizeHandle } from './ResizeHandle';
import { isBlank, StateView } from './StateView';
import { TopBar } from './TopBar';
import type { ShopView } from './use-shop-view';
import { useShortcuts } from './use-shortcuts';
import { fittingTab, type TabId, useTab } from './use-tab';

/** Rarely needed, and it carries the labels of every language. */
const Teach = lazy(() => import('./teach/Teach').then(({ Teach }) => ({ default: Teach })));

export type PanelData = {
  targets: Output<'targets'> | undefined;
  day: DayReport | undefined;
  benchmarks: BenchmarkSet[] | undefined;
  plan: Plan;
  paceBy: PaceBy;
  alarms: RoomAlarms;
};

type PanelProps = {
  address: PanelAddress;
  watch: PageWatch;
  /** The page as it is taken under the chosen shop. */
  view: ShopView;
  prefs: Preferences;
  layout: PanelLayout;
  data: PanelData;
  later: boolean;
  onLater: () => void;
};

/** The open panel: top bar, first run or tabs, footer. Only the middle scrolls. */
export function Panel({ address, watch, view, prefs, layout, data, later, onLater }: PanelProps) {
  const { panel } = useWords();
  const [help, setHelp] = useState(false);
  const { tab, state } = watch;
  const { page, conflict } = view;
  const asking = prefs.role === null && !later && !conflict && page !== null && !isBlank(page) && !page.demo;
  const [shown, show] = useTab(page, address.view);
  const [health, setHealth] = useState(false);
  const [teaching, setTeaching] = useState(false);
  const collapse = address.docked ? () => patch(panelLayout, { collapsed: true }) : null;
  // A tab that was picked goes along; one that merely fits the page goes on following it.
  const fitting = shown === fittingTab(page) ? 'panel' : shown;
  const popOut = address.docked && tab !== null ? () => call('openWindow', { tab, view: fitting }).catch(() => {}) : null;
  const startTeaching = () => {
    setHealth(false);
    setTeaching(true);
  };
  const teach = state && tab !== null && !state.demo ? startTeaching : null;
  const hasRoom = tab !== null && isRoom(page);
  const last = useLastRoom(isRoom(page) ? page : null, watch);
  const dashboard = () => call('openWindow', { view: 'dashboard' }).catch(() => {});
  useShortcuts({ show, collapse, popOut, help: () => setHelp(true), health: () => setHealth((open) => !open) }, !asking);
  return (
    <main className={address.docked ? `panel panel--docked-${layout.side}` : 'panel'} aria-label={panel.name}>
      {address.docked && <ResizeHandle layout={layout} />}
      <TopBar
        view={view}
        zone={data.day?.zone ?? null}
        onPopOut={popOut}
        onCollapse={collapse}
        menu={
          <SettingsMenu
            layout={layout}
            prefs={prefs}
            docked={address.docked}
            host={page && !page.demo ? new URL(page.url).host : null}
            screens={hasRoom ? screenIds : ['wall']}
            onScreen={(screen) => call('openWindow', { view: screen, ...(tab !== null && { tab }) }).catch(() => {})}
            onTeach={teach}
            onDashboard={dashboard}
            onHelp={() => setHelp(true)}
          />
        }
      />
      <AlarmBar alarms={data.alarms} />
      {data.alarms.ringing.length > 0 && <NotifyOffer />}
      {asking ? (
        <>
          <FirstRun page={page} onLater={onLater} />
          <StoreAlert page={page} />
          <DataLost />
        </>
      ) : (
        <>
          {watch.link === 'closed' ? (
            <div className="body">
              <StateView watch={watch} />
              {last && !last.demo && <OverLine room={last.scope.room} />}
            </div>
          ) : (
            <PanelTabs watch={{ ...watch, state: page }} view={view} prefs={prefs} data={data} shown={shown} onShow={show} />
          )}
          {isRoom(page) && page.scope.state === 'live' && watch.link !== 'closed' && (
            <MarkBar key={page.scope.room} page={page} hidden={shown !== 'live'} beside={address.docked ? tab : null} />
          )}
          {state && <DriftAlarm page={state} />}
          {state && <StoreAlert page={state} />}
          {state && health && <HealthSheet page={state} tab={tab} onTeach={teach} onClose={() => setHealth(false)} />}
          {teaching && tab !== null && (
            <Suspense>
              <Teach tab={tab} onClose={() => setTeaching(false)} />
            </Suspense>
          )}
          <DataLost />
          <Footer page={page} read={state} day={data.day} tab={shown} health={health} onHealth={() => setHealth(!health)} />
        </>
      )}
      <Help open={help} onOpenChange={setHelp} />
    </main>
  );
}

/** `read` is the page itself, whatever shop it is of. */
type FooterProps = {
  page: PageState | null;
  read: PageState | null;
  day: DayReport | undefined;
  tab: TabId;
  health: boolean;
  onHealth: () => void;
};

function Footer({ page, read, day, tab, health, onHealth }: FooterProps) {
  const { state, run, copy, cancel, dismiss } = useExport();
  const exportAs = (kind: ExportKind, format: FormatId) => run(shownOrder({ page, day }, kind, format));
  const copyRow = day ? () => copy(tsvRow(dayRow(day, Date.now()))) : null;
  return (
    <>
      <ExportStatus state={state} onCancel={cancel} onDismiss={dismiss} />
      <footer className="foot">
        {read && <HealthLine page={read} open={health} onToggle={onHealth} />}
        <ExportMenu hasRoom={page?.scope.kind === 'room'} onExport={exportAs} onCopyRow={copyRow} primary={tab === 'live'} />
      </footer>
    </>
  );
}
