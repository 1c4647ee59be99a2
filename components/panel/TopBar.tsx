import type { ReactNode } from 'react';
import { patch } from '@/components/hooks/item';
import { useLanguage, useWords } from '@/components/hooks/words';
import { useAir } from '@/components/live/use-air';
import { IconButton } from '@/components/ui/Button';
import { Sep } from '@/components/ui/Sep';
import { TallyMark } from '@/components/ui/TallyMark';
import { preferences } from '@/lib/settings/settings';
import type { PageState } from '@/lib/snapshot/page-state';
import { offsetOf } from './zone';

type TopBarProps = {
  page: PageState | null;
  /** The shop's zone, once its day is known. */
  zone: string | null;
  onPopOut: (() => void) | null;
  onCollapse: (() => void) | null;
  menu: ReactNode;
};

/** Whose numbers these are, in which region and clock; language, window, collapse. */
export function TopBar({ page, zone, onPopOut, onCollapse, menu }: TopBarProps) {
  const { panel, common } = useWords();
  const shop = page?.shop;
  const offset = page && zone ? offsetOf(zone, page.at) : null;
  return (
    <header className="top">
      <TallyMark lit={useAir(page) === 'on'} />
      <h1 className="clip">{shop ? (shop.name ?? shop.host) : common.product}</h1>
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
