import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type OpenRoom, openRooms } from './open-rooms';

/** The rooms on screen in this browser's tabs, as they change; undefined until they are known. */
export function useOpenRooms(): OpenRoom[] | undefined {
  const [rooms, setRooms] = useState<OpenRoom[]>();
  useEffect(() => {
    let gone = false;
    let session: Record<string, unknown> | null = null;
    const early: Record<string, unknown> = {};
    const hear = (changes: Record<string, { newValue?: unknown }>) => {
      const pages = Object.entries(changes).filter(([key]) => key.startsWith('page/'));
      if (pages.length === 0) return;
      for (const [key, { newValue }] of pages) (session ?? early)[key] = newValue ?? null;
      if (session) setRooms(openRooms(session));
    };
    browser.storage.session.onChanged.addListener(hear);
    browser.storage.session.get(null).then((all) => {
      if (gone) return;
      session = { ...all, ...early };
      setRooms(openRooms(session));
    });
    return () => {
      gone = true;
      browser.storage.session.onChanged.removeListener(hear);
    };
  }, []);
  return rooms;
}
