import { storage } from '#imports';

/** Whether the first questions were put off; asked again when the browser starts anew. */
export const askLater = storage.defineItem<boolean>('session:later', { fallback: false });
