import { actOfAlt, type MarkAct, type MarkKeys } from '@/lib/room/mark-keys';
import type { Seen } from './page-state';

/** Where a key writes or picks. A box to tick is left in focus by the click, and writes nothing. */
const typing = 'input:not([type=button], [type=checkbox], [type=radio], [type=submit]), select, textarea';

/** Tells of the presses with Alt that mean a mark (`at`: epoch ms), while a running room is read; answers with what hears of every look. */
export function followMarkKeys(
  window: Window,
  keys: () => MarkKeys,
  press: (pressed: { room: string; act: MarkAct; at: number }) => void,
): (seen: Seen | null) => void {
  let room: string | null = null;
  const down = (event: KeyboardEvent) => {
    // What the page's script makes up, or has taken for itself, is not for us; what nobody here has a use for stays as it is.
    if (room === null || !event.isTrusted || event.defaultPrevented || isTyping(event)) return;
    const act = actOfAlt(event, keys());
    if (!act) return;
    event.preventDefault();
    if (!event.repeat) press({ room, act, at: Date.now() });
  };
  window.addEventListener('keydown', down, { capture: true });
  return (seen) => {
    const scope = seen?.reading.scope;
    room = scope?.kind === 'room' && scope.state === 'live' ? scope.room : null;
  };
}

function isTyping(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(typing));
}
