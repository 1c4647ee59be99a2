import { agreements } from './agreements';
import { alarms } from './alarms';
import { badges } from './badges';
import { blocks } from './blocks';
import { changes } from './changes';
import { common } from './common';
import { compareHosts } from './compare-hosts';
import { cycles } from './cycles';
import { dashboard } from './dashboard';
import { dictionary } from './dictionary';
import { exporting } from './export';
import { fields } from './fields';
import { guide } from './guide';
import { health } from './health';
import { hosts } from './hosts';
import { kpi } from './kpi';
import { live } from './live';
import { manual } from './manual';
import { marks } from './marks';
import { metrics } from './metrics';
import { own } from './own';
import { ownKpis } from './own-kpis';
import { panel } from './panel';
import { pay } from './pay';
import { paySchemes } from './pay-schemes';
import { popup } from './popup';
import { profit } from './profit';
import { quarter } from './quarter';
import { review } from './review';
import { rolePacks } from './role-packs';
import { rolePages } from './role-pages';
import { roleStages } from './role-stages';
import { roles } from './roles';
import { score } from './score';
import { scores } from './scores';
import { screens } from './screens';
import { setup } from './setup';
import { shops } from './shops';
import { states } from './states';
import { surfaces } from './surfaces';
import { table } from './table';
import { targets } from './targets';
import { taught } from './taught';
import { team } from './team';
import { today } from './today';

export const en = {
  agreements,
  alarms,
  badges,
  blocks,
  changes,
  common,
  compareHosts,
  cycles,
  dashboard,
  dictionary,
  exporting,
  fields,
  guide,
  health,
  hosts,
  kpi,
  live,
  manual,
  marks,
  metrics,
  own,
  ownKpis,
  panel,
  pay,
  paySchemes,
  popup,
  profit,
  quarter,
  review,
  rolePacks,
  rolePages,
  roleStages,
  roles,
  score,
  screens,
  scores,
  setup,
  shops,
  states,
  surfaces,
  table,
  targets,
  taught,
  team,
  today,
};
