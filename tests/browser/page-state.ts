import type { PageState } from '../../lib/snapshot/page-state.ts';
import type { Extension } from './extension.ts';
import { until } from './tab.ts';

/** What the extension says of each open tab, newest first. */
export async function pageStates(extension: Extension): Promise<PageState[]> {
  const session = await extension.storage('session');
  const states = Object.entries(session).flatMap(([key, value]) => (key.startsWith('page/') ? [value as PageState] : []));
  return states.sort((one, other) => other.at - one.at);
}

/** Waits for a tab whose state satisfies. */
export async function stateWhere(extension: Extension, wanted: (state: PageState) => boolean, timeout = 30_000): Promise<PageState> {
  const states = await until(
    () => pageStates(extension),
    (all) => all.some(wanted),
    timeout,
  );
  return states.find(wanted) as PageState;
}

/** Whether a state is of this room. */
export function ofRoom(room: string): (state: PageState) => boolean {
  return ({ scope }) => scope.kind === 'room' && scope.room === room;
}
