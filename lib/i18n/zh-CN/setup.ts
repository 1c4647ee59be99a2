/** First run: the page is read before anything is asked. */
export const setup = {
  read: '这一页已经读好了',
  numbers: (n: number) => `${n} 个数字`,
  checks: (n: number) => `${n} 项校验一致`,
  role: '你做哪个岗位？',
  stage: '店铺在哪个阶段？',
  targets: (rooms: number) => `按你自己的 ${rooms} 场，建议目标`,
  targetsNone: '目标',
  targetsWhy: '自己的场次还不够（至少 5 场），先不猜。开始用之后随时能定。',
  reach: (n: number) => `${n} 场够到`,
  fromDays: (n: number) => `按近 ${n} 天折算`,
  tooFew: '场次不够，之后再定',
  later: '稍后',
  start: '开始用',
  notSaved: '目标没存上。再点一次「开始用」；还不行就先点「稍后」。',
  privacy: '只读你看得到的数字。不碰 Cookie，不发请求，不替你点击；数据只存在这台电脑。',
};
