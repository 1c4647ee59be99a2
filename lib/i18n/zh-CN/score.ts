import type { CheckId } from '@/lib/kpi/score/checks';

/** What a check says, from the names of its KPIs and its numbers as they are read: so many, of so many. */
type CheckWords = Record<CheckId, { what: (kpis: string, n: number, of: number) => string; why: string; todo: string }>;

const checks: CheckWords = {
  count: {
    what: (_, n) => `现在有 ${n} 项 KPI`,
    why: '少于 3 项会漏掉要紧的，多于 5 项就没有重点。',
    todo: '留 3–5 项。',
  },
  'only-results': {
    what: () => '只考结果，没有过程',
    why: '结果要等，明天一早能改的是过程。',
    todo: '加一项过程：停留、点击率、完播率都行。',
  },
  'only-gmv': {
    what: () => '只考 GMV',
    why: '只看 GMV，打折冲量最快，利润和口碑没人管。',
    todo: '加一项转化或停留，再加一项退款。',
  },
  'no-guard': {
    what: (kpis) => `${kpis} 旁边没有退款或毛利`,
    why: '卖出去又退回来，GMV 照样好看。',
    todo: '把退款加进来当底线。',
  },
  twice: {
    what: (kpis) => `${kpis} 里有同一笔销售`,
    why: '大数包着小数，一单算了两次分。',
    todo: '留一项，另一项换成转化率这样的比率。',
  },
  'too-high': {
    what: (kpis, n, of) => `${kpis} 的目标：${of} 天里只够到 ${n} 天`,
    why: '十天够不到一天的目标，没人会当真。',
    todo: '按自己的数把目标往下调，或者分两步走。',
  },
  stale: {
    what: (kpis, n) => `${kpis} 的目标 ${n} 天没动过`,
    why: '一个季度里货和流量都变了，目标也该看一眼。',
    todo: '对着最近四周的数看看，还合适就原样留着。',
  },
};

/** A role's score in the panel: the sum and how it comes about, the trial week, what to be wary of. */
export const score = {
  title: '得分',
  of: (weight: string) => `/ ${weight}`,
  version: (n: number) => `权重 v${n}`,
  usual: '默认权重',
  provisional: '暂定',
  lastWeek: (points: string) => `上周此时 ${points}`,
  open: (points: string) => `还有 ${points} 分没有数`,
  between: (low: string, high: string) => `最后在 ${low}–${high} 之间`,
  none: '还没有得分',
  noneTargets: '先给 KPI 定目标，有数就有分。',
  noneRead: '打开数据所在的页面，读到就有分。',
  lost: (n: number) => `${n} 项 KPI 已经不在了，分空着`,
  bar: '每项 KPI 的权重和得分',
  points: '得分',
  weight: '权重',
  capped: '封顶 120%',
  over: (reached: string) => `达成 ${reached}，最多按 120% 计`,
  openLine: {
    'no-actual': '还没读到',
    'no-target': '还没定目标',
    'other-stretch': '目标不是按这段时间定的，拆到每天就能算',
    'part-held': '没做满这一期，目标拆到每天才能算',
    'other-currency': '和目标币种不同',
    'not-whole': '这一期没读完整',
    'running-limit': '这是上限，期末才算分',
  },
  part: (days: number, of: number) => `目标取 ${of} 天里这 ${days} 天的份`,
  eachRoom: '平均每场',
  worked: '按公式算',
  beside: '旁边盯着',
  why: '为什么考',
  kinds: { result: '结果', process: '过程', guard: '底线' },
  day: (n: number, of: number) => `第 ${n} / ${of} 天`,
  minute: (n: number) => `第 ${n} 分钟`,
  ofPage: '页面所示区间',
  mixed: '各项周期不同',
  noRoom: '还没有场次',
  checks: { title: '提醒', ...checks },
  trial: {
    title: '试运行周',
    band: (n: number, of: number) => `第 ${n} / ${of} 天`,
    note: '只看不考核，不影响奖金',
    say: '提意见',
    about: '说哪一项',
    whole: '整套',
    text: '哪里不合理，为什么',
    hint: '例：点击率目标是旺季定的，现在流量只有一半',
    send: '提交',
    sent: '记下了，试运行结束时一起看',
    empty: '写一句为什么，才知道怎么改',
    failed: '没存上，再点一次',
  },
  edit: '改 KPI 和权重',
};
