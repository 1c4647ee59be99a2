import type { Extension } from '../../browser/extension.ts';

/** Something that was said, and when it was first (epoch ms of the browser's clock). */
export type Heard = { what: string; at: number };

type Ears = { heard?: Heard[] };

/** Notes in an extension page when each alarm of a room is stored. Storage tells of it, so that a hidden tab hears it in time too. */
export async function hearAlarms(extension: Extension, room: string): Promise<void> {
  await extension.evaluate((of) => {
    const ears = globalThis as unknown as Ears;
    if (ears.heard) return;
    const heard: Heard[] = [];
    ears.heard = heard;
    const listen = () => {
      const at = Date.now();
      const opening = indexedDB.open('tallylight');
      opening.onsuccess = () => {
        const rows = opening.result.transaction('alarms').objectStore('alarms').getAllKeys();
        rows.onsuccess = () => {
          const known = new Set(heard.map(({ what }) => what));
          for (const key of rows.result.map(String)) if (key.startsWith(of) && !known.has(key)) heard.push({ what: key, at });
          opening.result.close();
        };
      };
    };
    chrome.storage.onChanged.addListener((changes) => 'edits' in changes && listen());
  }, room);
}

export function heardAlarms(extension: Extension): Promise<Heard[]> {
  return extension.evaluate(() => (globalThis as unknown as Ears).heard ?? []);
}
