import { useEffect, useState } from 'react';
import type { WxtStorageItem } from 'wxt/utils/storage';

/** A stored setting, live. Undefined until it has been read once. */
export function useItem<T>(item: WxtStorageItem<T, Record<string, unknown>>): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    let gone = false;
    item.getValue().then((first) => !gone && setValue((known) => known ?? first));
    const stop = item.watch((next) => setValue(next ?? undefined));
    return () => {
      gone = true;
      stop();
    };
  }, [item]);
  return value;
}

/** Changes some fields of a stored object and leaves the others as they are now. */
export async function patch<T extends object>(item: WxtStorageItem<T, Record<string, unknown>>, part: Partial<T>): Promise<void> {
  await item.setValue({ ...(await item.getValue()), ...part });
}
