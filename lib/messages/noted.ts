/** What a page says after a mark's key was pressed there: what came of it, and beside it what can be done. */
export type Noted = { text: string; more: string[]; language: string; theme: 'light' | 'dark' };
