// What WXT's `#imports` resolves to, for pages built without WXT.
export { browser } from 'wxt/browser';
export { storage } from 'wxt/utils/storage';
