import type { badges } from './zh-CN/badges';

/** What a badge and its card say: texts only, since they travel to a page that knows no words. `{…}` is filled in there. */
export type BadgeWords = { [Key in keyof (typeof badges)['onPage']]: (typeof badges)['onPage'][Key] };
