import { patch, useItem } from '@/components/hooks/item';
import { useWords } from '@/components/hooks/words';
import { IconButton } from '@/components/ui/Button';
import type { IconName } from '@/components/ui/icons';
import { Menu, MenuChoice, MenuHead, MenuItem, MenuLine } from '@/components/ui/Menu';
import type { ScreenId } from '@/lib/settings/defaults';
import { badges, type PanelLayout, type Preferences, panelLayout, preferences } from '@/lib/settings/settings';

/** The drawing of each window. */
export const screenIcons = { controller: 'desk', host: 'screen', wall: 'wall' } as const satisfies Record<ScreenId, IconName>;

/** What the badges' setting offers, in this order. */
export const badgeChoices = ['off', 'compared', 'all'] as const;

type SettingsMenuProps = {
  layout: PanelLayout;
  prefs: Preferences;
  docked: boolean;
  /** Null where there is no site to pause. */
  host: string | null;
  /** The windows that can be opened from here, and how. */
  screens: readonly ScreenId[];
  onScreen: (screen: ScreenId) => void;
  /** Null where there is no page to teach on. */
  onTeach: (() => void) | null;
  onDashboard: () => void;
  onHelp: () => void;
};

/** How the panel sits and looks, and what is rarely needed. */
export function SettingsMenu({ layout, prefs, docked, host, screens, onScreen, onTeach, onDashboard, onHelp }: SettingsMenuProps) {
  const { panel, taught, screens: screenWords } = useWords();
  const { menu, more } = panel;
  const themes = (['auto', 'light', 'dark'] as const).map((value) => ({ value, name: menu[value] }));
  const pause = () => host && patch(preferences, { paused: [...prefs.paused.filter((one) => one !== host), host] });
  return (
    <Menu trigger={<IconButton icon="more" label={more} />}>
      <MenuHead>{screenWords.menu}</MenuHead>
      {screens.map((screen) => (
        <MenuItem key={screen} icon={screenIcons[screen]} onSelect={() => onScreen(screen)}>
          {screenWords.names[screen]}
        </MenuItem>
      ))}
      <MenuLine />
      {docked && <DockChoices layout={layout} />}
      <MenuHead>{menu.theme}</MenuHead>
      <MenuChoice value={prefs.theme} options={themes} onChange={(theme) => patch(preferences, { theme })} />
      <BadgeChoice />
      <MenuLine />
      {onTeach && (
        <MenuItem icon="teach" onSelect={onTeach}>
          {taught.teach}
        </MenuItem>
      )}
      <MenuItem icon="board" onSelect={onDashboard}>
        {menu.dashboard}
      </MenuItem>
      <MenuItem
        icon={prefs.veryLow ? 'check' : undefined}
        note={prefs.veryLow ? menu.on : menu.off}
        onSelect={() => patch(preferences, { veryLow: !prefs.veryLow })}
      >
        {menu.veryLow}
      </MenuItem>
      <MenuItem icon="role" onSelect={() => patch(preferences, { role: null, stage: null })}>
        {menu.setup}
      </MenuItem>
      {host && (
        <MenuItem icon="pause" onSelect={pause}>
          {menu.pause}
        </MenuItem>
      )}
      <MenuItem icon="keyboard" onSelect={onHelp} note="?">
        {menu.help}
      </MenuItem>
    </Menu>
  );
}

function DockChoices({ layout }: { layout: PanelLayout }) {
  const { menu } = useWords().panel;
  const sides = (['left', 'right'] as const).map((value) => ({ value, name: menu[value] }));
  const modes = (['push', 'overlay'] as const).map((value) => ({ value, name: menu[value] }));
  return (
    <>
      <MenuHead>{menu.side}</MenuHead>
      <MenuChoice value={layout.side} options={sides} onChange={(side) => patch(panelLayout, { side })} />
      <MenuHead>{menu.mode}</MenuHead>
      <MenuChoice value={layout.mode} options={modes} onChange={(mode) => patch(panelLayout, { mode })} />
      <MenuLine />
    </>
  );
}

function BadgeChoice() {
  const words = useWords().badges;
  const current = useItem(badges);
  if (!current) return null;
  const choices = badgeChoices.map((value) => ({ value, name: words.show[value] }));
  return (
    <>
      <MenuHead>{words.title}</MenuHead>
      <MenuChoice value={current.show} options={choices} onChange={(show) => patch(badges, { show })} />
    </>
  );
}
