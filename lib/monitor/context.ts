/**
 * Stands in for WXT's content script context (aliased in `wxt.config.ts`). WXT's own announces each start to the page by an
 * event that carries the extension's id, and stops when the page forges one. Ours stops when the runtime is gone, and only then.
 */
export class ContentScriptContext {}
