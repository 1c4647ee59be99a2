import { storage } from '#imports';

/** Whether the first questions were put off; asked again when the browser starts anew. */
export const askLater = storage.defineItem<boolean>('session:later', { fallback: false });

/** Shops whose confirmation was put off; asked again when the browser starts anew. */
export const laterShops = storage.defineItem<string[]>('session:laterShops', { fallback: [] });
