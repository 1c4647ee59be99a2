/** A view of one's own numbers alone. */
export const own = {
  title: '只看本人的数',
  shows: { all: '看全部', own: '只看本人' },
  note: '按上面的名字认人：成绩、工资条、班次只留本人的，别的页收起来。这是视图，不是锁：数据都在这台电脑上，谁都能在这里改回来。要真正分开，用各自的浏览器账户。',
  noName: '先在上面填名字，才知道是谁。',
  only: (name: string) => `只看 ${name} 的数`,
  nobody: '没填名字的人',
  preview: (name: string) => `正在用 ${name} 的眼光看`,
  noLock: '这是视图，不是锁',
  end: '看完了',
  change: '去设置',
  as: '用这个人的眼光看',
  mine: '我的',
  toMine: '看我的',
  notHere: { title: '这一页还有别人的数', body: '现在只看本人的数，这一页收起来了。' },
  notHeld: { title: '这个岗位不是你担的', body: '设了只看本人的数，别人的岗位收起来了。换成自己的岗位，或在灯数的设置里改回看全部。' },
  unknown: { title: '认不出是谁', body: '名字要和「团队」里的一样。在设置里填好名字，或者改回看全部。' },
};
