import { residentIdOf } from '#shared/synthetic/identity';
import { otherCounty, ownCounty, type Planted } from './planted';
import { Planter, type Databases } from './planter';

const inProgress = "county6 = ? AND publicityState = 'NOT_DUE' AND partyUscc IS NOT NULL";

/** Plants the canaries in scratch databases of the departments. */
export async function plant(databases: Databases): Promise<Planted> {
  const at = new Planter(databases);
  const person = await at.person(ownCounty, 1);
  const stranger = await at.person(otherCounty, 2);
  const informant = await at.one(
    'registry',
    'SELECT id FROM person WHERE county6 = ? AND id <> ? ORDER BY id DESC',
    [ownCounty, person.id],
  );
  const searchedIn = async (county: string): Promise<{ id: string; residentId: string }> => {
    const { id = '', residentId = '' } = await at.one(
      'registry',
      'SELECT id, residentId FROM person WHERE county6 = ? AND id <> ? AND id <> ? ORDER BY id',
      [county, person.id, stranger.id],
    );
    return { id, residentId };
  };
  const ownOrgan = `organ-market-supervision-${ownCounty}`;
  const openCase = await at.marketCase('open', inProgress, [ownCounty], {
    organId: ownOrgan,
    partyKind: 'PERSON',
    partyUscc: null,
    partyPersonId: person.id,
  });
  const foreignOrganCase = await at.marketCase(
    'foreign',
    `${inProgress} AND caseNo <> ?`,
    [ownCounty, openCase.caseNo],
    {
      organId: 'organ-market-supervision-4302',
    },
  );
  const hiddenCase = await at.marketCase('hidden', inProgress, [otherCounty], {
    partyKind: 'PERSON',
    partyUscc: null,
    partyPersonId: stranger.id,
  });
  const shownCase = await at.marketCase(
    'shown',
    "county6 = ? AND publicityState = 'PUBLISHED' AND publicityEndsOn > '2027-01-01'",
    [ownCounty],
    { partyKind: 'PERSON', partyUscc: null, partyPersonId: person.id, organId: ownOrgan },
  );
  const { caseNo = '' } = await at.one(
    'culture-tourism',
    "SELECT caseNo FROM culture_case WHERE county6 = ? AND publicityState = 'PUBLISHED' AND publicityEndsOn > '2027-01-01' ORDER BY caseNo",
    [ownCounty],
  );
  const cultureCase = { caseNo, minors: 77_342_119, defence: 'KANARIE-DEFENCE-culture-71' };
  await at.set(
    'culture-tourism',
    'culture_case',
    { caseNo },
    {
      minorsInvolved: cultureCase.minors,
      defence: cultureCase.defence,
      docNo: 'CULTURE-DOC-71',
    },
  );
  const { no = '' } = await at.one(
    'market-supervision',
    'SELECT no FROM complaint12315 WHERE county6 = ? AND closedOn IS NULL ORDER BY no',
    [ownCounty],
  );
  const complaint = { no, content: 'KANARIE-CONTENT-71' };
  await at.set(
    'market-supervision',
    'complaint12315',
    { no },
    {
      kind: 'COMPLAINT',
      content: complaint.content,
      complainantId: informant['id'],
    },
  );
  const { certNo = '' } = await at.one(
    'law-enforcement',
    'SELECT certNo FROM officer WHERE organId = ? ORDER BY certNo',
    [`organ-law-enforcement-${ownCounty}`],
  );
  const officer = { certNo, idNo: residentIdOf(9_000_007, 'MALE') };
  await at.set('law-enforcement', 'officer', { certNo }, { idNo: officer.idNo });
  return {
    person,
    stranger,
    informant: { id: informant['id'] ?? '' },
    searched: await searchedIn(ownCounty),
    searchedElsewhere: await searchedIn(otherCounty),
    firm: await at.firm(ownCounty, 1, person.id),
    otherFirm: await at.firm(otherCounty, 2, stranger.id),
    openCase,
    foreignOrganCase,
    hiddenCase,
    shownCase,
    cultureCase,
    complaint,
    inspection: await at.inspection(ownCounty, 1),
    otherInspection: await at.inspection(otherCounty, 2),
    officer,
  };
}
