/** A scripted page: what a real one does to its document, in a few lines. */
export type ScriptedPage = { html: string; headers?: Record<string, string> };

const cards = `<main id="cards"><b data-metric="live_views">1200</b><b data-metric="orders">31</b><b data-metric="likes">880</b></main>`;

const helpers = `
  const card = (metric) => document.querySelector('[data-metric="' + metric + '"]');
  const show = (numbers) => { for (const [metric, number] of Object.entries(numbers)) card(metric).textContent = number; };
`;

const page = (body: string, script = '', head = '') =>
  `<!doctype html><html><head><title>Demo</title><style>body{margin:0}${head}</style></head><body>${body}<script>${helpers}${script}</script></body></html>`;

/** A LIVE screen: a 1920-px frame scaled to the window by its own script, in a container that scrolls by itself. */
const scaled = page(
  `<div id="root"><div id="scroll"><div id="container"><div id="frame"><div id="edge"></div>${cards}</div></div></div></div>`,
  `const fit = () => {
     const frame = document.getElementById('frame');
     frame.style.cssText = 'transform-origin:0 0;width:1920px;height:1080px;position:relative;transform:scale(' + innerWidth / 1920 + ')';
   };
   fit(); addEventListener('resize', fit);`,
  '#scroll{height:100vh;overflow:auto}#container{min-width:1280px;min-height:720px;overflow:hidden}#edge{position:absolute;right:0;top:0;width:20px;height:20px}',
);

const lateScaled = page(
  '<div id="root"></div>',
  `setTimeout(() => {
     document.getElementById('root').innerHTML = '<div style="overflow:hidden"><div style="width:1920px;height:1080px;transform-origin:0 0;transform:scale(' +
       innerWidth / 1920 + ')"><div id="edge" style="margin-left:auto;width:20px;height:20px"></div></div></div>';
   }, 1500);`,
);
const fluid = page(`<div id="edge" style="margin-left:auto;width:20px;height:20px"></div><div style="height:3000px">${cards}</div>`);
const wide = page(`<div style="min-width:1280px"><div id="edge" style="margin-left:auto;width:20px;height:20px"></div>${cards}</div>`);

export const pages: Record<string, ScriptedPage> = {
  '/live': { html: page(cards) },
  '/bare': { html: page('') },
  '/late': { html: page('', `setTimeout(() => { document.body.innerHTML = '${cards}'; }, 5000);`) },
  '/scaled': { html: scaled },
  '/late-scaled': { html: lateScaled },
  '/fluid': { html: fluid },
  '/wide': { html: wide },
  '/strict': {
    html: page(cards),
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'content-security-policy': "frame-src 'none'; style-src 'none'" },
  },
};
