/** What an input says when it cannot take what was typed. */
export const fields = {
  empty: '填一个数字，或按 Esc 取消',
  unreadable: '看不懂，只填数字，例如 45',
  notPositive: '要大于 0',
  tooLarge: '太大了，检查一下单位',
  percent: '填百分数，例如 4.5 表示 4.5%',
  ambiguous: '千位还是小数？写 1234 或 1.2340',
  otherCurrency: '币种和店铺不一样，先换算再填',
  failed: '没存上，再试一次',
};
