/** Names inside exported files. */
export const table = {
  units: { money: '金额', count: '个', ratio: '比例（0–1）', multiple: '倍', duration: '秒', score: '分', rank: '名次' },
  columns: {
    metric: '指标',
    value: '数值',
    unit: '单位',
    currency: '币种',
    step: '精度',
    period: '区间',
    page: '页面',
    label: '页面标签',
    raw: '页面原文',
    at: '读取时间',
    doubt: '存疑：对不上的校验',
    guessed: '标签为推测',
    minute: '第几分钟',
  },
  sheets: { day: '当日', room: '直播间', dictionary: '字典' },
  dictionary: { id: '编号', name: '名称', definition: '定义', unit: '单位' },
};
