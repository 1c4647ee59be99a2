import type { Role, RoleId } from '@/lib/kpi/role';
import { ads } from './ads';
import { controller } from './controller';
import { host } from './host';
import { lead } from './lead';
import { operator } from './operator';
import { service } from './service';
import { video } from './video';

/** Every role with its default KPIs: three to five, process and result mixed, weights adding up to 100. */
export const roles: Record<RoleId, Role> = { host, controller, operator, video, ads, service, lead };
