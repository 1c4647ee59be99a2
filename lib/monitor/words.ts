/** What the page's own notices say. The panel's words are elsewhere; these must be there when the panel is not. */
export type NoticeWords = {
  panel: string;
  refused: { title: string; text: string; button: string };
  updated: { title: string; text: string; button: string };
  unmarked: { title: string; text: string; button: string };
  dismiss: string;
};

const zh: NoticeWords = {
  panel: '灯数侧栏',
  refused: { title: '侧栏无法显示在此页面中', text: '此页面不允许嵌入侧栏。读数照常记录，可在独立窗口中查看。', button: '在窗口中打开' },
  updated: { title: '灯数已更新', text: '此页面仍在使用旧版本，记录已停止。重新加载页面后继续。', button: '重新加载页面' },
  unmarked: { title: '没存上', text: '刚按的标记键没有生效。', button: '再试一次' },
  dismiss: '关闭',
};

const en: NoticeWords = {
  panel: 'Tallylight panel',
  refused: {
    title: 'This page does not let the panel in',
    text: 'Numbers are still recorded. The panel can be opened in a window of its own.',
    button: 'Open in a window',
  },
  updated: {
    title: 'Tallylight was updated',
    text: 'This page still runs the old version and recording has stopped. Reload the page to continue.',
    button: 'Reload page',
  },
  unmarked: { title: 'Not saved', text: 'The mark key you just pressed did nothing.', button: 'Try again' },
  dismiss: 'Dismiss',
};

/** The words for a language setting; `auto` follows the browser. */
export function noticeWords(language: 'auto' | 'zh-CN' | 'en'): NoticeWords & { language: string } {
  const isChinese = language === 'auto' ? navigator.language.startsWith('zh') : language === 'zh-CN';
  return isChinese ? { ...zh, language: 'zh-CN' } : { ...en, language: 'en' };
}
