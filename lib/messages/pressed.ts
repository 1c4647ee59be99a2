import { browser } from 'wxt/browser';
import type { MarkAct } from '@/lib/room/mark-keys';

// The mark's key last pressed on a tab's page, in storage.session: the panel docked there opens the field of what it marked.

/** `id` is that of the press, and of the mark it set; `at`: epoch ms; `undone`: the mark it took back. */
export type Pressed = { id: string; room: string; act: MarkAct; at: number; undone?: string };

/** The key under which it stands. */
export function pressedKey(tab: number): string {
  return `pressed/${tab}`;
}

export async function getPressed(tab: number): Promise<Pressed | null> {
  const found = await browser.storage.session.get(pressedKey(tab));
  return (found[pressedKey(tab)] as Pressed | undefined) ?? null;
}

export async function setPressed(tab: number, pressed: Pressed): Promise<void> {
  await browser.storage.session.set({ [pressedKey(tab)]: pressed });
}
