import '@arco-design/web-react/es/_util/react-19-adapter';
import { createRoot, type Root } from 'react-dom/client';
import { configOf } from '../config.ts';
import { polling } from './poll.ts';
import { page } from './routes.tsx';
import { watchStalls } from './stalls.ts';
import { show } from './truth.ts';

const config = configOf(new URLSearchParams(location.search));
const host = document.getElementById('root') as HTMLElement;
let root: Root | undefined;

/** Throws the application's root away and builds it anew, as micro-frontends do when the route changes. */
async function mount(): Promise<void> {
  root?.unmount();
  show.nothing();
  const container = document.createElement('div');
  host.replaceChildren(container);
  root = createRoot(container);
  const current = await page(new URL(location.href));
  document.title = current.title;
  root.render(current.content);
}

/** Moves to another address without loading a page. */
function go(address: string): Promise<void> {
  history.pushState({}, '', address);
  return mount();
}

Object.assign(window, { __lab: { go, mount, polling }, __stalls: config.stalls === 'on' ? watchStalls() : [] });
setTimeout(mount, config.mount);
if (config.replace > 0) setTimeout(mount, config.replace);
