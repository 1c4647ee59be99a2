/** Targets: the sanity meter, the page of targets, splits over days and people. */
export const targets = {
  title: '目标',
  comma: '，',
  reached: {
    days: (reached: number, n: number) => `自己的 ${n} 天里到过 ${reached} 天`,
    rooms: (reached: number, n: number) => `自己的 ${n} 场里到过 ${reached} 场`,
  },
  warn: {
    rarely: { days: '几乎到不了，不到一成', rooms: '几乎到不了，不到一成' },
    mostly: { days: '几乎天天到，没有压力', rooms: '几乎场场到，没有压力' },
  },
  unknown: { days: (n: number) => `另有 ${n} 天没读到，不算。`, rooms: (n: number) => `另有 ${n} 场没读到，不算。` },
  perDay: (amount: string) => `摊到每天 ${amount}。`,
  few: '样本少，不下结论。',
  noPast: '近 28 天没有可比的读数，没法对照。每天打开一次页面，几天后这里就有。',
  strip: (low: string, median: string, high: string) => `自己的过去：最低 ${low}，中位 ${median}，最高 ${high}`,
  stripTarget: (target: string) => `目标 ${target}`,
  published: (range: string) => `公开数据 ${range}`,
  mean: (value: string) => `均值 ${value}`,
  source: (by: string, year: string, region: string) => `${by} ${year} ${region === 'global' ? '全球' : region}`,
  confidence: { high: '可信度高', medium: '可信度中', low: '可信度低', very_low: '可信度很低' },
  notPublished: '没有可用的公开数据。',
  why: '为什么',
  whyHint: '例如：大促月，预算加了三成',
};
