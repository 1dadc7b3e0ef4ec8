import type { CaseColumns } from '#shared/case/caseColumns';
import { scratchDatabase } from '#shared/testing/scratchDatabase';
import { startTestSubgraph } from '#shared/testing/testSubgraph';
import { rootNames, type CaseGround } from './caseGround';

/** Cases that were filed under the code of a county that another one replaced (430221 by 430212). */
export function replacedDivisionSuite<Row extends CaseColumns>(ground: CaseGround<Row>): void {
  const { department, createSubgraph, entity, type, initial } = ground.facts;
  const { list } = rootNames(type);

  describe('a division that took the place of another', () => {
    it('has the rows of both', async () => {
      const scratch = await scratchDatabase();
      const other = await startTestSubgraph(department, createSubgraph, scratch.url);
      try {
        await other.subgraph.open();
        const old = { regionCode: '430221101200', city4: '4302', county6: '430221', town9: '430221101' };
        const row = { ...ground.hiddenIn('430212'), ...old };
        const elsewhere = { ...ground.hiddenIn('430204'), caseNo: `${initial}1999-000001` };
        // Rows as they were read: TypeORM's type of what may be written does not take a type parameter.
        await other
          .database()
          .getRepository<CaseColumns>(entity)
          .insert([row, elsewhere] as object[]);
        const query = `{ ${list} { nodes { caseNo region { code } } } }`;
        const { data, errors } = await other.query(query, {}, ground.officerOf('430212000000'));
        expect(errors).toBeUndefined();
        expect(data[list].nodes).toEqual([{ caseNo: row.caseNo, region: { code: old.regionCode } }]);
        expect((await other.query(query, {}, `officer-${department}`)).data[list].nodes).toEqual([]);
      } finally {
        await other.close();
        await scratch.drop();
      }
    });
  });
}
