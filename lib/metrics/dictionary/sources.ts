/** An article of TikTok's own Academy. */
const academy = (host: string, essay: string) => ({ address: `https://${host}/university/essay?knowledge_id=${essay}` });

/** Where definitions come from. Those without an address are named in words: programs, saved pages and files of users. */
export const sources = {
  'board-program': {},
  'board-pages': {},
  'creator-pages': {},
  'export-columns': {},
  'export-headers': {},
  recomputed: {},
  'metric-list': {},
  'own-count': {},
  'metric-names': {},
  screens: {},
  api: {},
  'ads-help': { address: 'https://ads.tiktok.com/help' },
  'us-1152287197103915': academy('seller-us.tiktok.com', '1152287197103915'),
  'us-6394088836597518': academy('seller-us.tiktok.com', '6394088836597518'),
  'us-719928765302570': academy('seller-us.tiktok.com', '719928765302570'),
  'us-8785896465221389': academy('seller-us.tiktok.com', '8785896465221389'),
  'vn-10008597': academy('seller-vn.tiktok.com', '10008597'),
  'vn-2681031052805889': academy('seller-vn.tiktok.com', '2681031052805889'),
  'th-6837814453454593': academy('seller-th.tiktok.com', '6837814453454593'),
  'th-8918857185183490': academy('seller-th.tiktok.com', '8918857185183490'),
  'id-7127971875243777': academy('seller-id.tokopedia.com', '7127971875243777'),
  'id-7753818833962754': academy('seller-id.tokopedia.com', '7753818833962754'),
  tt123: { address: 'https://www.tt123.com/feature/Z7mMhye3' },
  moqingtk: { address: 'https://www.moqingtk.com' },
  eshoppick: { address: 'https://eshoppick.com/en/blog/tiktok-shop-customer-service-response-rate-guide-2026' },
  'ppc-land': { address: 'https://ppc.land' },
} as const satisfies Record<string, { address?: string }>;

export type SourceId = keyof typeof sources;
