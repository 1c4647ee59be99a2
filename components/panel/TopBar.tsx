import type { ReactNode } from 'react';
import { patch } from '@/components/hooks/item';
import { useLanguage, useWords } from '@/components/hooks/words';
import { useAir } from '@/components/live/use-air';
import { shopName, shopOptions } from '@/components/shops/shop-options';
import { IconButton } from '@/components/ui/Button';
import { type SearchOption, SearchPicker } from '@/components/ui/SearchPicker';
import { Sep } from '@/components/ui/Sep';
import { TallyMark } from '@/components/ui/TallyMark';
import { preferences } from '@/lib/settings/settings';
import { followPage, type ShopView } from './use-shop-view';
import { offsetOf } from './zone';

type TopBarProps = {
  view: ShopView;
  /** The shop's zone, once its day is known. */
  zone: string | null;
  onPopOut: (() => void) | null;
  onCollapse: (() => void) | null;
  menu: ReactNode;
};

/** Whose numbers these are, in which region and clock; language, window, collapse. */
export function TopBar({ view, zone, onPopOut, onCollapse, menu }: TopBarProps) {
  const { panel, common } = useWords();
  const { page, chosen, entries } = view;
  const shop = page?.shop ?? chosen;
  const title = shop ? shopName(shop) : common.product;
  const shops = shopOptions(entries.filter((one) => !one.demo));
  const offset = page && zone ? offsetOf(zone, page.at) : null;
  return (
    <header className="top">
      <TallyMark lit={useAir(page) === 'on'} />
      <h1 className="clip">{shops.length > 1 && !page?.demo ? <Switcher view={view} options={shops} /> : title}</h1>
      {!page?.demo && (
        <span className="note i3 wide nowrap">
          {shop?.region}
          {shop?.region && offset && <Sep />}
          {offset}
        </span>
      )}
      {page?.demo && (
        <span className="demo-tag" title={common.demoNote}>
          {common.demo}
        </span>
      )}
      <span className="top-tools">
        <LanguageSwitch />
        {onPopOut && <IconButton icon="popOut" label={panel.popOut} onClick={onPopOut} />}
        {menu}
        {onCollapse && <IconButton icon="collapse" label={panel.collapse} onClick={onCollapse} />}
      </span>
    </header>
  );
}

/** Which shop the panel is about: the page's, or one that was chosen for this tab. */
function Switcher({ view, options }: { view: ShopView; options: SearchOption[] }) {
  const { shops } = useWords();
  const { page, chosen, choose } = view;
  const shop = chosen ?? page?.shop;
  return (
    <SearchPicker
      className="top-shop"
      label={shops.shop}
      find={shops.find}
      noneFound={shops.noneFound}
      value={chosen?.key ?? followPage}
      shown={shop ? shopName(shop) : shops.follow}
      options={[{ value: followPage, name: shops.follow }, ...options]}
      onChange={choose}
    />
  );
}

/** Shows the other language, in that language. */
export function LanguageSwitch() {
  const { panel, common } = useWords();
  const language = useLanguage();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <button
      type="button"
      className="text-btn"
      title={panel.switchLanguage}
      lang={other}
      onClick={() => patch(preferences, { language: other })}
    >
      {common.otherLanguage}
    </button>
  );
}
