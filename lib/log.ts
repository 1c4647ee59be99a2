const prefix = '[Tallylight]';

/** The console with the product's name in front: what went wrong, for whoever opens the developer tools. */
export const log = {
  warn: (what: string, error?: unknown) => console.warn(prefix, what, error ?? ''),
  error: (what: string, error?: unknown) => console.error(prefix, what, error ?? ''),
};
