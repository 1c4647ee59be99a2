import { defineUnlistedScript } from '#imports';
import { offerReports } from '@/lib/monitor/report/report';

export default defineUnlistedScript(() => offerReports());
