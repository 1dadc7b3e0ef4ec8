import type DataLoader from 'dataloader';
import { loadPresent } from '#shared/loaders/loadPresent';
import type { OrganEntity } from '../entities/organ.entity';
import type { TeamEntity } from '../entities/team.entity';
import type { TeamServiceEntity } from '../entities/teamService.entity';
import { townshipOf } from './township';

export interface RegionalTeamOf {
  readonly organ: OrganEntity;
  readonly team: TeamEntity;
  readonly asOf: string;
}

export interface RegionalLoaders {
  /** Comprehensive bureau of a township, by the township's code. */
  readonly townshipBureau: DataLoader<string, OrganEntity | null>;
  /** Teams of an organ in force on a day. */
  readonly teamsOf: (asOf: string) => DataLoader<string, TeamEntity[]>;
  readonly servicesAt: DataLoader<string, TeamServiceEntity[]>;
  readonly team: DataLoader<string, TeamEntity | null>;
}

/** The one team of the township that a division is or lies in; null where there is none on the day. */
export async function regionalTeam(
  { townshipBureau, teamsOf }: RegionalLoaders,
  code: string,
  asOf: string,
): Promise<RegionalTeamOf | null> {
  const township = townshipOf(code);
  const organ = township === null ? null : await townshipBureau.load(township);
  if (!organ) return null;
  const [team] = await teamsOf(asOf).load(organ.id);
  return team ? { organ, team, asOf } : null;
}

/** Teams sent by other organs that serve the township of a division on the day. */
export async function dispatchedUnits(
  { servicesAt, team }: RegionalLoaders,
  code: string,
  asOf: string,
): Promise<TeamEntity[]> {
  const township = townshipOf(code);
  if (township === null) return [];
  const services = await servicesAt.load(township);
  const teams = await loadPresent(
    team,
    services.map(({ teamId }) => teamId),
  );
  return teams.filter(
    ({ dispatchedBy, activeFrom, activeTo }) =>
      dispatchedBy !== null && activeFrom <= asOf && (activeTo === null || activeTo >= asOf),
  );
}
