/** Exports. Format names are the same in both languages. */
export const exporting = {
  export: '导出',
  today: '今天',
  room: '本场直播',
  row: '复制今日一行',
  formats: { csv: 'CSV', xlsx: 'Excel（XLSX）', json: 'JSON', ndjson: 'NDJSON' },
  running: (done: number, total: number) => `正在导出 ${done} / ${total}`,
  preparing: '正在准备导出',
  cancel: '取消',
  copied: '已复制，到表格里粘贴',
  notCopied: '浏览器不让复制。到「今日」里选中那一行再复制。',
  cancelled: '已取消，没有生成文件',
  done: (file: string) => `已保存 ${file}`,
  fromMemory: '没有读到已存的数据，只导出了当前页面上的数字',
  nothing: '没有可导出的数据。先打开一个数据页让侧栏读到数字。',
  failed: '导出没有完成。再试一次；仍不行就刷新页面。',
  noShop: '还没认出店铺',
};
