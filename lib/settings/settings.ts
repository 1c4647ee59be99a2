import { storage } from '#imports';
import type { GmvKind } from '@/lib/kpi/gmv-kind';
import { type AlarmSettings, defaultAlarms } from '@/lib/room/alarms/settings';
import { usualKeys } from '@/lib/room/mark-keys';
import type { MarkKind } from '@/lib/room/marks';
import type { KnownShops } from '@/lib/snapshot/shop-facts';
import {
  type BadgeSettings,
  defaultBadges,
  defaultLayout,
  defaultPreferences,
  type PanelLayout,
  type Preferences,
  type ScreenId,
  type WindowPlace,
} from './defaults';

export type { BadgeSettings, PanelLayout, Preferences } from './defaults';

export const panelLayout = storage.defineItem<PanelLayout>('local:panel', { version: 1, fallback: defaultLayout });

export const preferences = storage.defineItem<Preferences>('local:preferences', { version: 1, fallback: defaultPreferences });

/** Watched by content scripts, which bring the badges' script when it is wanted. */
export const badges = storage.defineItem<BadgeSettings>('local:badges', { version: 1, fallback: defaultBadges });

/** What the user said about shops, as the database has it: for pages' scripts and for what is shown when it does not answer. */
export const knownShops = storage.defineItem<KnownShops>('local:knownShops', { fallback: {} });

/** The shop this browser works on; null follows the page. */
export const workShop = storage.defineItem<string | null>('local:workShop', { fallback: null });

/** The shop the dashboard's lists show; null is all. */
export const shopInLists = storage.defineItem<string | null>('local:shopInLists', { fallback: null });

/** When a shop's day begins, whole minutes after midnight in its zone: a LIVE that begins before that belongs to the day before. */
export const dayCut = storage.defineItem<number>('local:dayCut', { fallback: 0 });

/** By which count a room is paced: the id of one of `roomCounts`. */
export const pacedCount = storage.defineItem<string>('local:pacedCount', { fallback: 'room_gmv' });

/** Which alarms ring, from when on, for whom and how. */
export const alarmSettings = storage.defineItem<AlarmSettings>('local:alarms', { version: 1, fallback: defaultAlarms });

/** Whether the browser's notifications were offered beside an alarm: once is enough. */
export const notifyOffered = storage.defineItem<boolean>('local:notifyOffered', { fallback: false });

/** Where each screen's window stood last; the next one opens there. */
export const windowPlaces = storage.defineItem<Partial<Record<ScreenId, WindowPlace>>>('local:windowPlaces', { fallback: {} });

/** Bumped after every write to the database: pages that show stored figures ask again. */
export const revision = storage.defineItem<number>('local:revision', { fallback: 0 });

/** Which key sets which mark: by itself in the panel, with Alt on a page. Watched by content scripts. */
export const markKeys = storage.defineItem<Record<MarkKind, string>>('local:markKeys', { fallback: { ...usualKeys } });

/** Tells every open page that stored figures may have changed. Never the same number twice, so that a change is always seen. */
export async function bumpRevision(): Promise<void> {
  await revision.setValue(performance.timeOrigin + performance.now());
}

/** Bumped when a person changed or deleted something stored: what does not depend on samples is asked again. */
export const edits = storage.defineItem<number>('local:edits', { fallback: 0 });

/** Tells every open page that a person changed or deleted something stored. */
export async function noteEdit(): Promise<void> {
  await edits.setValue(performance.timeOrigin + performance.now());
  await bumpRevision();
}

/** Lets days begin at another minute, everywhere at once. */
export async function setDayCut(minutes: number): Promise<void> {
  await dayCut.setValue(minutes);
  await noteEdit();
}

/** Shops of which the user said that their ads account counts days by the same clock. */
export const adsOnShopClock = storage.defineItem<string[]>('local:adsOnShopClock', { fallback: [] });

/** Says, or takes back, that a shop's ads account counts days by the shop's clock. */
export async function setAdsClock(shop: string, isSame: boolean): Promise<void> {
  const others = (await adsOnShopClock.getValue()).filter((one) => one !== shop);
  await adsOnShopClock.setValue(isSame ? [...others, shop] : others);
  await bumpRevision();
}

/** By which GMV of a LIVE a shop counts, where somebody said so; by shop. */
export const gmvKinds = storage.defineItem<Record<string, GmvKind>>('local:gmvKinds', { fallback: {} });

/** Says by which GMV a shop counts; null is whichever its pages show. */
export async function setGmvKind(shop: string, kind: GmvKind | null): Promise<void> {
  const { [shop]: _, ...others } = await gmvKinds.getValue();
  await gmvKinds.setValue(kind ? { ...others, [shop]: kind } : others);
  await noteEdit();
}

/** As whose own numbers the dashboard is looked at, until this browser is closed; null is everybody's. */
export const ownPreview = storage.defineItem<{ of: { id: string; name: string } | null }>('session:ownPreview', { fallback: { of: null } });

/** Until when the reminder of the quarterly review was put off, epoch ms. */
export const quarterLater = storage.defineItem<number>('local:quarterLater', { fallback: 0 });

/** Until when news of trials were put off, epoch ms. */
export const trialLater = storage.defineItem<number>('local:trialLater', { fallback: 0 });

/** When old data was last cleaned up, epoch ms. */
export const cleanedAt = storage.defineItem<number>('local:cleaned', { fallback: 0 });

/** Opens or closes the panel on every page: they watch the layout. */
export async function togglePanel(): Promise<void> {
  const layout = await panelLayout.getValue();
  await panelLayout.setValue({ ...layout, open: !layout.open });
}

/** Shows the badges of what has a target or a benchmark, or none, on every page. */
export async function toggleBadges(): Promise<void> {
  const now = await badges.getValue();
  await badges.setValue({ ...now, show: now.show === 'off' ? 'compared' : 'off' });
}

/** When the database was made, epoch ms; null before the first time. Kept beside it, so that its loss is seen (lib/store/loss.ts). */
export const dataMadeAt = storage.defineItem<number | null>('local:dataMadeAt', { fallback: null });

/** When all stored data was found gone, epoch ms, until the user has seen it. */
export const dataLostAt = storage.defineItem<number | null>('local:dataLostAt', { fallback: null });
