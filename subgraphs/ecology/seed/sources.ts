import { regionSegments } from '#shared/codes/regionCode';
import { organIdOf } from '#shared/synthetic/organ';
import type { World } from '#shared/synthetic/world';
import type { DischargePermitEntity } from '../src/entities/dischargePermit.entity';
import type { OutletEntity } from '../src/entities/outlet.entity';
import type { PollutionSourceEntity } from '../src/entities/pollutionSource.entity';
import { sourcePlans } from './sourcePlan';

export function* sourceRows(world: World): Generator<PollutionSourceEntity> {
  for (const { code22, firm, manageLevel, recordedRegionCode, outlets } of sourcePlans(world)) {
    yield {
      code22,
      uscc: firm.uscc,
      manageLevel,
      recordedRegionCode,
      airOutlets: outlets.filter(({ kind }) => kind === 'AIR').length,
      waterOutlets: outlets.filter(({ kind }) => kind === 'WATER').length,
      regionCode: firm.village.code,
      ...regionSegments(firm.village.code),
    };
  }
}

export function* outletRows(world: World): Generator<OutletEntity> {
  for (const { outlets } of sourcePlans(world)) yield* outlets;
}

/** Permits are given by the city's bureau (排污许可管理条例 art. 6). */
export function* permitRows(world: World): Generator<DischargePermitEntity> {
  const organId = organIdOf('ecology', '430200000000', 'CITY');
  for (const { code22, firm, manageLevel, limits, term } of sourcePlans(world)) {
    if (!term) continue;
    yield {
      no: code22,
      uscc: firm.uscc,
      manageLevel,
      organId,
      ...term,
      limits: [...limits],
      regionCode: firm.village.code,
      ...regionSegments(firm.village.code),
    };
  }
}
