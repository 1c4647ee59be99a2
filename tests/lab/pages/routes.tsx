import type { ReactNode } from 'react';
import { configOf } from '../config.ts';

/** Which page an address shows; what is not listed is TikTok's own "no such route". */
export async function page(url: URL): Promise<{ title: string; content: ReactNode }> {
  const config = configOf(url.searchParams);
  document.documentElement.lang = config.language;
  const dark = url.pathname === '/workbench/live/overview';
  if (dark) document.body.setAttribute('arco-theme', 'dark');
  else document.body.removeAttribute('arco-theme');
  switch (url.pathname) {
    case '/workbench/live/overview': {
      const { Dashboard } = await import('./live/Dashboard.tsx');
      return {
        title: 'TikTok Ecommerce Live Data Screen',
        content: <Dashboard room={url.searchParams.get('room_id') ?? '0'} config={config} />,
      };
    }
    case '/streamer/compass/livestream-analytics/view': {
      const { LiveAnalytics } = await import('./streamer/LiveAnalytics.tsx');
      return { title: 'TikTok Shop Streamer Desktop', content: <LiveAnalytics config={config} /> };
    }
    case '/streamer/compass/video-analysis/view': {
      const { VideoAnalysis } = await import('./streamer/VideoAnalysis.tsx');
      return { title: 'TikTok Shop Streamer Desktop', content: <VideoAnalysis config={config} /> };
    }
    case '/compass/customer-analysis': {
      const { SellerPage } = await import('./plain/SellerPage.tsx');
      return { title: 'Customer analytics', content: <SellerPage config={config} /> };
    }
    case '/account/login': {
      const { LoginPage } = await import('./plain/LoginPage.tsx');
      return { title: 'Log in', content: <LoginPage /> };
    }
    case '/order': {
      const { OrderPage } = await import('./plain/OrderPage.tsx');
      return { title: 'Orders', content: <OrderPage /> };
    }
    case '/university/essay': {
      const { AcademyPage } = await import('./plain/AcademyPage.tsx');
      return { title: 'Academy', content: <AcademyPage /> };
    }
    default: {
      const { ErrorPage } = await import('./plain/ErrorPage.tsx');
      return { title: 'Seller Center', content: <ErrorPage /> };
    }
  }
}
