import { isMonth } from '@/lib/kpi/pay/month';
import { isRoleKey, type RoleKey } from '@/lib/kpi/role';
import { isSetTemplate, type SetTemplateId, setTemplate } from '@/lib/kpi/score/templates';
import { isMetricId, type MetricId } from '@/lib/metrics/catalog';

/** Where the page is: the part of its address after `#`. */
export type Route =
  | { page: 'rooms' }
  | { page: 'room'; room: string }
  | { page: 'review'; room: string }
  | { page: 'days' }
  | { page: 'day'; shop: string; day: string }
  | { page: 'alarms' }
  | { page: 'roles' }
  | { page: 'stage' }
  | { page: 'trials' }
  | { page: 'ownKpis' }
  | { page: 'packs' }
  | { page: 'role'; role: RoleKey; shop?: string; template?: SetTemplateId }
  | { page: 'targets' }
  | { page: 'typed' }
  | { page: 'changes' }
  | { page: 'quarter' }
  | { page: 'profit' }
  | { page: 'hosts' }
  | { page: 'blocks' }
  | { page: 'scores' }
  | { page: 'team' }
  | { page: 'person'; person: string }
  | { page: 'pay'; month?: string }
  | { page: 'payslip'; month: string; person: string }
  | { page: 'schemes' }
  | { page: 'rates' }
  | { page: 'shops' }
  | { page: 'shop'; shop: string }
  | { page: 'agreements' }
  | { page: 'agreement'; agreement: string }
  | { page: 'guide'; role?: RoleKey }
  | { page: 'dictionary'; metric?: MetricId }
  | { page: 'health' }
  | { page: 'taught' }
  | { page: 'data' }
  | { page: 'settings' }
  | { page: 'lost' };

/** What stands beside the roles under their address. */
const rolePages = [
  ['stage', 'stage'],
  ['trial', 'trials'],
  ['kpis', 'ownKpis'],
  ['templates', 'packs'],
] as const;

/** The address of a place. Shop keys hold slashes, so every part is encoded. */
export function href(route: Exclude<Route, { page: 'lost' }>): string {
  if (route.page === 'room') return `#/rooms/${encodeURIComponent(route.room)}`;
  if (route.page === 'review') return `#/rooms/${encodeURIComponent(route.room)}/review`;
  if (route.page === 'day') return `#/days/${encodeURIComponent(route.shop)}/${route.day}`;
  if (route.page === 'shop') return `#/shops/${encodeURIComponent(route.shop)}`;
  const under = rolePages.find(([, page]) => page === route.page);
  if (under) return `#/roles/${under[0]}`;
  if (route.page === 'role' && route.template) return `#/roles/templates/${route.template}`;
  if (route.page === 'role') return `#/roles/${encodeURIComponent(route.role)}${route.shop ? `/${encodeURIComponent(route.shop)}` : ''}`;
  if (route.page === 'person') return `#/people/${encodeURIComponent(route.person)}`;
  if (route.page === 'pay' && route.month) return `#/pay/${route.month}`;
  if (route.page === 'payslip') return `#/pay/${route.month}/${encodeURIComponent(route.person)}`;
  if (route.page === 'schemes' || route.page === 'rates') return `#/pay/${route.page}`;
  if (route.page === 'agreement') return `#/agreements/${encodeURIComponent(route.agreement)}`;
  if (route.page === 'guide' && route.role) return `#/guide/${encodeURIComponent(route.role)}`;
  if (route.page === 'dictionary' && route.metric) return `#/dictionary/${route.metric}`;
  return `#/${route.page}`;
}

/** The place an address names; `lost` when there is none. A shop's slash may also stand unencoded. */
export function parseRoute(hash: string): Route {
  const [page = '', ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  if (page === '' || (page === 'rooms' && rest.length === 0)) return { page: 'rooms' };
  if (page === 'rooms' && rest.length === 1 && rest[0]) return { page: 'room', room: rest[0] };
  if (page === 'rooms' && rest.length === 2 && rest[0] && rest[1] === 'review') return { page: 'review', room: rest[0] };
  if (page === 'days' && rest.length === 0) return { page: 'days' };
  const day = rest.at(-1) ?? '';
  if (page === 'days' && rest.length >= 2 && /^\d{4}-\d\d-\d\d$/.test(day)) return { page: 'day', shop: rest.slice(0, -1).join('/'), day };
  if (page === 'shops' && rest.length > 0) return { page: 'shop', shop: rest.join('/') };
  if (page === 'people' && rest.length === 1 && rest[0]) return { page: 'person', person: rest[0] };
  if (page === 'roles') return roleRoute(rest);
  if (page === 'pay') return payRoute(rest);
  if (page === 'agreements' && rest.length === 1 && rest[0]) return { page: 'agreement', agreement: rest[0] };
  if (page === 'guide' && rest.length === 0) return { page };
  if (page === 'guide' && rest.length === 1 && isRoleKey(day)) return { page, role: day };
  if (page === 'dictionary' && rest.length === 0) return { page };
  if (page === 'dictionary' && rest.length === 1 && isMetricId(day)) return { page, metric: day };
  const plain =
    page === 'alarms' ||
    page === 'targets' ||
    page === 'typed' ||
    page === 'changes' ||
    page === 'quarter' ||
    page === 'profit' ||
    page === 'hosts' ||
    page === 'blocks' ||
    page === 'scores' ||
    page === 'agreements' ||
    page === 'team' ||
    page === 'shops' ||
    page === 'taught' ||
    page === 'health' ||
    page === 'data' ||
    page === 'settings';
  if (plain && rest.length === 0) return { page };
  return { page: 'lost' };
}

/** One of the pages on roles, or a role by its id, in a shop if one is named. */
function roleRoute([first, ...rest]: string[]): Route {
  if (first === undefined) return { page: 'roles' };
  const under = rolePages.find(([name]) => name === first);
  if (under && rest.length === 0) return { page: under[1] };
  const [template, ...more] = first === 'templates' ? rest : [];
  if (template !== undefined && isSetTemplate(template) && more.length === 0)
    return { page: 'role', role: setTemplate(template).role, template };
  if (!isRoleKey(first)) return { page: 'lost' };
  return rest.length > 0 ? { page: 'role', role: first, shop: rest.join('/') } : { page: 'role', role: first };
}

function payRoute([first, person, ...more]: string[]): Route {
  if (first === undefined) return { page: 'pay' };
  if ((first === 'schemes' || first === 'rates') && person === undefined) return { page: first };
  if (!isMonth(first) || more.length > 0) return { page: 'lost' };
  return person === undefined ? { page: 'pay', month: first } : { page: 'payslip', month: first, person };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
