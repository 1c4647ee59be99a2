import { useEffect, useMemo } from 'react';
import { useNow } from '@/components/hooks/clock';
import { useItem } from '@/components/hooks/item';
import { useLive } from '@/components/hooks/use-live';
import { useWords } from '@/components/hooks/words';
import type { Person } from '@/lib/kpi/team/people';
import { airOfRoom } from '@/lib/room/air';
import { ownPreview, preferences } from '@/lib/settings/settings';
import { AgreementPage } from './agreements/AgreementPage';
import { AgreementsPage } from './agreements/AgreementsPage';
import { AlarmsPage } from './alarms/AlarmsPage';
import { BlocksPage } from './blocks/BlocksPage';
import { ChangesPage } from './changes/ChangesPage';
import { DataPage } from './DataPage';
import { DayPage } from './DayPage';
import { DaysPage } from './DaysPage';
import { DictionaryPage } from './DictionaryPage';
import { GuidePage } from './guide/GuidePage';
import { HealthPage } from './HealthPage';
import { ComparePage } from './hosts/ComparePage';
import { Lost } from './Lost';
import { ManualPage } from './manual/ManualPage';
import { Nav } from './Nav';
import { NotOwn, OwnBand } from './OwnBand';
import { isOwnPlace, type OwnView, OwnViewContext, ownViewOf } from './own-view';
import { PayPage } from './pay/PayPage';
import { PayslipPage } from './pay/PayslipPage';
import { RatesPage } from './pay/RatesPage';
import { SchemesPage } from './pay/SchemesPage';
import { ProfitPage } from './profit/ProfitPage';
import { QuarterBand } from './quarter/QuarterBand';
import { QuarterPage } from './quarter/QuarterPage';
import { readRooms } from './queries';
import { RoomPage } from './RoomPage';
import { RoomsPage } from './RoomsPage';
import { ReviewPage } from './review/ReviewPage';
import { OwnKpisPage } from './roles/OwnKpisPage';
import { PacksPage } from './roles/PacksPage';
import { RolePage } from './roles/RolePage';
import { RolesPage } from './roles/RolesPage';
import { StagePage } from './roles/StagePage';
import { TrialNewsBand } from './roles/TrialNewsBand';
import { TrialsPage } from './roles/TrialsPage';
import type { Route } from './route';
import { SettingsPage } from './SettingsPage';
import { ShopPage } from './ShopPage';
import { ShopsPage } from './ShopsPage';
import { readStored } from './stored';
import { TargetsPage } from './targets/TargetsPage';
import { TaughtPage } from './taught/TaughtPage';
import { PersonPage } from './team/PersonPage';
import { ScoresPage } from './team/ScoresPage';
import { TeamPage } from './team/TeamPage';
import { readPeople } from './team/team-view';
import { useRoute } from './use-route';
import { useTexts } from './use-texts';
import './dashboard.css';
import './dictionary.css';
import './forms.css';
import './tables.css';
import './tabs.css';

/** The dashboard tab: sections on the left, one page beside them. `cut`: when days begin, minutes after midnight. */
export function Dashboard({ theme, cut }: { theme: string; cut: number }) {
  const words = useWords().dashboard;
  const texts = useTexts();
  const route = useRoute();
  const rooms = useLive('rooms undefined', () => readRooms()).value;
  const now = useNow(30_000);
  const bytes = useLive('stored', readStored).value?.bytes;
  const place = JSON.stringify(route);
  const viewing = useViewing();
  const { view } = viewing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page starts at its top
  useEffect(() => {
    scrollTo(0, 0);
  }, [place]);
  if (view === undefined) return null;
  return (
    <OwnViewContext.Provider value={{ ...viewing, view }}>
      <div className="d-app">
        <button type="button" className="btn d-skip" onClick={() => document.querySelector('main')?.focus()}>
          {words.skip}
        </button>
        <Nav
          route={route}
          onAir={rooms?.some((room) => airOfRoom(room, now) === 'on' && !room.demo) ?? false}
          size={bytes == null ? null : texts.size(bytes)}
        />
        <main tabIndex={-1}>
          {view && <OwnBand view={view} />}
          {!view && route.page !== 'quarter' && <QuarterBand />}
          {!view && route.page !== 'trials' && <TrialNewsBand />}
          <Current key={route.page === 'dictionary' ? route.page : place} {...{ route, theme, cut, view }} />
        </main>
      </div>
    </OwnViewContext.Provider>
  );
}

/** Looks at the dashboard as somebody, over reloads and in every tab, until that is ended or the browser closed. */
function preview(of: Pick<Person, 'id' | 'name'> | null): void {
  ownPreview.setValue({ of: of && { id: of.id, name: of.name } });
}

/** The view in force; undefined until it is known, so that nothing is shown before. */
function useViewing() {
  const known = useItem(preferences);
  const people = useLive('people', readPeople).value;
  const tried = useItem(ownPreview);
  const isLimited = known?.ownOnly === true || tried?.of != null;
  // Nobody is looked at as who was removed meanwhile.
  const previewed = people?.find(({ id }) => id === tried?.of?.id) ?? null;
  const view = !known || !tried || (isLimited && !people) ? undefined : ownViewOf(people ?? [], known, previewed);
  const { person, name, isPreview } = view ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same view is the same object
  return useMemo(() => ({ view, preview }), [view === undefined, view === null, person, name, isPreview]);
}

function Current({ route, theme, cut, view }: { route: Route; theme: string; cut: number; view: OwnView | null }) {
  if (view && !isOwnPlace(route, view)) return <NotOwn view={view} />;
  if (route.page === 'agreements') return <AgreementsPage cut={cut} />;
  if (route.page === 'agreement') return <AgreementPage id={route.agreement} cut={cut} />;
  if (route.page === 'guide') return <GuidePage {...(route.role && { role: route.role })} />;
  if (route.page === 'rooms') return <RoomsPage />;
  if (route.page === 'room') return <RoomPage id={route.room} theme={theme} cut={cut} />;
  if (route.page === 'review') return <ReviewPage id={route.room} theme={theme} cut={cut} />;
  if (route.page === 'days') return <DaysPage cut={cut} />;
  if (route.page === 'day') return <DayPage shop={route.shop} day={route.day} cut={cut} />;
  if (route.page === 'alarms') return <AlarmsPage />;
  if (route.page === 'blocks') return <BlocksPage />;
  if (route.page === 'hosts') return <ComparePage />;
  if (route.page === 'roles') return <RolesPage />;
  if (route.page === 'stage') return <StagePage />;
  if (route.page === 'trials') return <TrialsPage />;
  if (route.page === 'ownKpis') return <OwnKpisPage />;
  if (route.page === 'packs') return <PacksPage />;
  if (route.page === 'role') return <RolePage role={route.role} shop={route.shop} template={route.template} />;
  if (route.page === 'targets') return <TargetsPage />;
  if (route.page === 'typed') return <ManualPage />;
  if (route.page === 'changes') return <ChangesPage />;
  if (route.page === 'quarter') return <QuarterPage />;
  if (route.page === 'profit') return <ProfitPage />;
  if (route.page === 'scores') return <ScoresPage cut={cut} />;
  if (route.page === 'team') return <TeamPage />;
  if (route.page === 'person') return <PersonPage id={route.person} cut={cut} />;
  if (route.page === 'pay') return <PayPage month={route.month} cut={cut} />;
  if (route.page === 'payslip') return <PayslipPage month={route.month} person={route.person} cut={cut} />;
  if (route.page === 'schemes') return <SchemesPage cut={cut} />;
  if (route.page === 'rates') return <RatesPage />;
  if (route.page === 'shops') return <ShopsPage />;
  if (route.page === 'shop') return <ShopPage shop={route.shop} />;
  if (route.page === 'dictionary') return <DictionaryPage metric={route.metric} />;
  if (route.page === 'health') return <HealthPage />;
  if (route.page === 'taught') return <TaughtPage />;
  if (route.page === 'data') return <DataPage />;
  if (route.page === 'settings') return <SettingsPage />;
  return <Lost />;
}
