import type { ReactNode } from 'react';
import { configOf } from '../config.ts';
import { Dashboard } from './live/Dashboard.tsx';
import { AcademyPage } from './plain/AcademyPage.tsx';
import { ErrorPage } from './plain/ErrorPage.tsx';
import { LoginPage } from './plain/LoginPage.tsx';
import { OrderPage } from './plain/OrderPage.tsx';
import { SellerPage } from './plain/SellerPage.tsx';
import { LiveAnalytics } from './streamer/LiveAnalytics.tsx';

/** Which page an address shows; what is not listed is TikTok's own "no such route". */
export function page(url: URL): { title: string; content: ReactNode } {
  const config = configOf(url.searchParams);
  document.documentElement.lang = config.language;
  const dark = url.pathname === '/workbench/live/overview';
  if (dark) document.body.setAttribute('arco-theme', 'dark');
  else document.body.removeAttribute('arco-theme');
  switch (url.pathname) {
    case '/workbench/live/overview':
      return {
        title: 'TikTok Ecommerce Live Data Screen',
        content: <Dashboard room={url.searchParams.get('room_id') ?? '0'} config={config} />,
      };
    case '/streamer/compass/livestream-analytics/view':
      return { title: 'TikTok Shop Streamer Desktop', content: <LiveAnalytics config={config} /> };
    case '/compass/customer-analysis':
      return { title: 'Customer analytics', content: <SellerPage config={config} /> };
    case '/account/login':
      return { title: 'Log in', content: <LoginPage /> };
    case '/order':
      return { title: 'Orders', content: <OrderPage /> };
    case '/university/essay':
      return { title: 'Academy', content: <AcademyPage /> };
    default:
      return { title: 'Seller Center', content: <ErrorPage /> };
  }
}
