/** Words used everywhere. Times are given in whole units. */
export const common = {
  product: '灯数',
  states: { ahead: '领先', met: '达标', behind: '偏低', slow: '偏慢', unknown: '未知', doubtful: '存疑', old: '已旧' },
  justNow: '刚刚',
  secondsAgo: (n: number) => `${n} 秒前`,
  minutesAgo: (n: number) => `${n} 分钟前`,
  hoursAgo: (n: number) => `${n} 小时前`,
  daysAgo: (n: number) => `${n} 天前`,
  since: (time: string) => `${time} 起`,
  /** How far a page says its numbers reach. */
  asOf: { day: (day: string) => `数据到 ${day}`, moment: (moment: string) => `数据更新到 ${moment}`, nextDay: '数据次日才更新' },
  save: '保存',
  cancel: '取消',
  close: '关闭',
  blank: '空',
  demo: '演示',
  demoNote: '演示数据，虚构店铺',
  language: '界面语言',
  otherLanguage: 'EN',
};
