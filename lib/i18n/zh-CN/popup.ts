/** The toolbar popup. */
export const popup = {
  notHere: '这个标签页不是 TikTok 后台',
  notHereNote: '打开 Seller Center 或直播大屏，灯数会自动读取。',
  pause: '暂停读取本站',
  resume: '恢复读取本站',
  panel: '独立窗口',
  showPanel: '显示侧栏',
  hidePanel: '收走侧栏',
  dashboard: '打开看板',
  demo: '演示直播间',
  demoNote: '虚构店铺，用来培训和截图',
  addDemo: '加入',
  removeDemo: '移除',
  openDemo: '看演示',
  storage: (size: string) => `本机已用 ${size}`,
};
