import type { DataSource } from 'typeorm';
import type { DepartmentName } from '#shared/auth/principal';
import { residentIdOf } from '#shared/synthetic/identity';
import type { PlantedCase, PlantedPerson } from './planted';

export type Databases = ReadonlyMap<DepartmentName, DataSource>;
type Row = Record<string, string>;

/** Chooses rows of the seeded data and gives them values that occur nowhere else. */
export class Planter {
  constructor(private readonly databases: Databases) {}

  private of(department: DepartmentName): DataSource {
    const found = this.databases.get(department);
    if (!found) throw new Error(`There is no database of ${department}.`);
    return found;
  }

  async one(department: DepartmentName, sql: string, parameters: readonly unknown[] = []): Promise<Row> {
    const [row] = (await this.of(department).query(`${sql} LIMIT 1`, [...parameters])) as Row[];
    if (!row) throw new Error(`The seeded data has no row for: ${sql}`);
    return row;
  }

  /** Changes one row; keys and columns are the test's own words. */
  async set(
    department: DepartmentName,
    table: string,
    key: Row,
    values: Record<string, unknown>,
  ): Promise<void> {
    const [[column, at] = ['', '']] = Object.entries(key);
    const assignments = Object.keys(values).map((name) => `${name} = ?`);
    await this.of(department).query(`UPDATE ${table} SET ${assignments.join(', ')} WHERE ${column} = ?`, [
      ...Object.values(values),
      at,
    ]);
  }

  async person(county: string, n: number): Promise<PlantedPerson> {
    const { id = '', householdId = '' } = await this.one(
      'registry',
      'SELECT id, householdId FROM person WHERE county6 = ? AND birthDate < ? ORDER BY id',
      [county, '1990-01-01'],
    );
    const facts = {
      name: `鸟Kanarie${n}f3a`,
      residentId: residentIdOf(9_000_000 + n, 'FEMALE'),
      phone: `1540770${n}913`,
      birthDate: `191${n}-11-13`,
    };
    const address = `某村Kanarieweg${n}-5c1d号`;
    await this.set('registry', 'person', { id }, facts);
    await this.set('registry', 'household', { id: householdId }, { address });
    return { id, householdId, address, ...facts };
  }

  async marketCase(
    name: string,
    where: string,
    parameters: readonly unknown[],
    values: Record<string, unknown>,
  ): Promise<PlantedCase> {
    const { caseNo = '' } = await this.one(
      'market-supervision',
      `SELECT caseNo FROM market_case WHERE ${where} ORDER BY caseNo`,
      parameters,
    );
    const facts = { docNo: `KANARIE-DOC-${name}-71`, defence: `KANARIE-DEFENCE-${name}-71` };
    await this.set('market-supervision', 'market_case', { caseNo }, { ...facts, ...values });
    return { caseNo, ...facts };
  }

  async firm(county: string, n: number, legalRepId: string): Promise<{ uscc: string; phone: string }> {
    const { uscc = '' } = await this.one(
      'market-supervision',
      "SELECT uscc FROM enterprise WHERE county6 = ? AND uscc LIKE '91%' AND status = 'IN_OPERATION' ORDER BY uscc",
      [county],
    );
    const phone = `1540880${n}917`;
    await this.set('market-supervision', 'enterprise', { uscc }, { phone, legalRepId });
    return { uscc, phone };
  }

  async inspection(county: string, n: number): Promise<{ id: string; findings: string }> {
    const { id = '' } = await this.one(
      'market-supervision',
      'SELECT id FROM market_inspection WHERE county6 = ? ORDER BY id',
      [county],
    );
    const findings = `KANARIE-FINDINGS-${n}-71`;
    await this.set('market-supervision', 'market_inspection', { id }, { findings, rectifyBy: '2031-01-17' });
    return { id, findings };
  }
}
