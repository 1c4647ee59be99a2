/** The Today tab. */
export const today = {
  title: (day: string) => `今日 ${day}`,
  zone: { page: '页面所示时区', region: '按站点地区的时区', assumed: '时区未确认' },
  rooms: '今天的场次',
  noRooms: '今天还没读到直播间。打开直播大屏就开始记。',
  minutes: (n: number) => `${n} 分钟`,
  live: '直播中',
  ended: '已下播',
  facts: '今天读到的',
  noFacts: { title: '今天还没有读数', text: '打开下面任何一页，读到的数字会记在今天。' },
  row: '今日一行',
  filled: (filled: number, all: number) => `${all} 列：${filled} 已填，${all - filled} 空`,
  copy: '复制',
  copied: '已复制，到表格里粘贴',
  copyFailed: '浏览器不让复制。选中下面的文字，按 Ctrl+C。',
  noShop: '还没认出店铺。打开店铺后台的任意数据页。',
  more: (n: number) => `其余 ${n} 项`,
};
