import { masks } from '#shared/policy/masks';
import { unauthorised, type FieldAttack } from '../harness/fieldAttack';
import type { Planted } from '../harness/planted';

const firm = ({ firm: { uscc } }: Planted) => ({ u: uscc });
const person = ({ person: { id } }: Planted) => ({ p: id });
const shown = '(filter: {docNoContains: "KANARIE-DOC-shown"})';
const seesPhone = { as: 'lead-market-supervision', sees: (planted: Planted) => [planted.firm.phone] };
const seesDefence = {
  as: 'lead-market-supervision',
  sees: (planted: Planted) => [planted.shownCase.defence],
};
const seesResidentId = { as: 'steward-registry', sees: (planted: Planted) => [planted.person.residentId] };
const phone = { of: 'market-supervision', field: /\bphone\b/ } as const;
const defence = { of: 'market-supervision', field: /\bdefence\b/ } as const;
const masked = (kind: keyof typeof masks, value: string): string => masks[kind].apply(value);

/** A list in which all are such. */
const everyOne = (such: object): unknown => expect.arrayContaining([such]) as unknown;

/** A: what is asked for decides, however it is written. */
export const fieldSelection: readonly FieldAttack[] = [
  {
    name: 'A01 an alias over a secret is null and is not fetched',
    by: 'FIELD',
    as: 'officer-ecology',
    query: 'query ($u: String!) { enterprise(uscc: $u) { name: phone } }',
    variables: firm,
    unfetched: phone,
    data: () => ({ enterprise: { name: null } }),
    places: [unauthorised('enterprise.name')],
    authorised: seesPhone,
  },
  {
    name: 'A01 masks follow the field and not the key it is asked under',
    by: 'MASK',
    as: 'officer-market-supervision',
    query:
      'query ($p: ID!) { person(id: $p) { name: residentId residentId: name id: phone phone: birthDate } }',
    variables: person,
    unfetched: { of: 'registry', field: /\bbirthDate\b/ },
    data: ({ person: { residentId, name, phone: number } }) => ({
      person: {
        name: masked('RESIDENT_ID', residentId),
        residentId: masked('PERSON_NAME', name),
        id: masked('MOBILE_PHONE', number),
        phone: null,
      },
    }),
    places: [unauthorised('person.phone')],
    authorised: seesResidentId,
  },
  {
    name: 'A03 a secret in a fragment of a fragment is null and is not fetched',
    by: 'FIELD',
    as: 'officer-ecology',
    query: `{ marketCases${shown} { nodes { ...F } } } fragment F on MarketCase { docNo ...G } fragment G on MarketCase { defence }`,
    unfetched: defence,
    data: ({ shownCase: { docNo } }) => ({ marketCases: { nodes: [{ docNo, defence: null }] } }),
    places: [unauthorised('marketCases.nodes.defence')],
    authorised: seesDefence,
  },
  {
    name: 'A04 a secret in an inline fragment without a type is null and is not fetched',
    by: 'FIELD',
    as: 'resident',
    query:
      'query ($u: String!) { enterprise(uscc: $u) { ... { ... @include(if: true) { phone riskGrade } } } }',
    variables: firm,
    unfetched: { of: 'market-supervision', field: /\bphone|riskGrade\b/ },
    data: () => ({ enterprise: { phone: null, riskGrade: null } }),
    places: [unauthorised('enterprise.phone'), unauthorised('enterprise.riskGrade')],
    authorised: seesPhone,
  },
  {
    name: 'A06 a secret through the interface is denied for the type at hand',
    by: 'FIELD',
    as: 'officer-ecology',
    query: `{ marketCases${shown} { nodes { ... on Case { docNo defence } } } ecologyCases(first: 1) { nodes { ... on Case { __typename hearingOn } } } }`,
    unfetched: defence,
    data: ({ shownCase: { docNo } }) => ({
      marketCases: { nodes: [{ docNo, defence: null }] },
      ecologyCases: { nodes: [{ __typename: 'EcologyCase', hearingOn: null }] },
    }),
    places: [unauthorised('marketCases.nodes.defence')],
    authorised: { as: 'supervisor', sees: ({ shownCase }) => [shownCase.defence] },
  },
  {
    name: 'A07 a secret of the object inside a fragment on its interface is denied',
    by: 'FIELD',
    as: 'officer-agriculture',
    query: `{ marketCases${shown} { nodes { ... on Case { ... on MarketCase { defence } ... on EcologyCase { docNo } } } } }`,
    unfetched: defence,
    data: () => ({ marketCases: { nodes: [{ defence: null }] } }),
    places: [unauthorised('marketCases.nodes.defence')],
    authorised: seesDefence,
  },
  {
    name: 'A09 a secret of a member of a union is null in objects of that member alone',
    by: 'FIELD',
    as: 'resident',
    query: `{ marketCases${shown} { nodes { docNo party { __typename ... on Person { residentId phone } ... on Enterprise { name } } } } }`,
    unfetched: { of: 'registry', field: /residentId|phone/ },
    data: ({ shownCase: { docNo } }) => ({
      marketCases: { nodes: [{ docNo, party: { __typename: 'Person', residentId: null, phone: null } }] },
    }),
    places: [
      unauthorised('marketCases.nodes.party.phone'),
      unauthorised('marketCases.nodes.party.residentId'),
    ],
    // The key of a person is for the staff: without it there is no way on to the registry.
    alone: {
      data: ({ shownCase: { docNo } }) => ({ marketCases: { nodes: [{ docNo, party: null }] } }),
      places: [unauthorised('marketCases.nodes.party')],
    },
    authorised: seesResidentId,
  },
  {
    name: 'A10 where only secrets are asked for, the object stands with nulls in it',
    by: 'FIELD',
    as: 'public',
    query: 'query ($u: String!) { enterprise(uscc: $u) { phone } }',
    variables: firm,
    unfetched: phone,
    data: () => ({ enterprise: { phone: null } }),
    places: [unauthorised('enterprise.phone')],
    authorised: seesPhone,
  },
  {
    name: 'A11 a secret that cannot be null takes away its list and nothing beside it, with one error',
    by: 'FIELD',
    as: 'public',
    query: `query ($u: String!) { marketCases${shown} { nodes { docNo caseNo } } other: enterprise(uscc: $u) { uscc } }`,
    variables: firm,
    unfetched: { of: 'market-supervision', field: /\bcaseNo\b/ },
    data: ({ firm: { uscc } }) => ({ marketCases: null, other: { uscc } }),
    places: [unauthorised('marketCases.nodes.caseNo')],
    authorised: { as: 'officer-market-supervision', sees: ({ shownCase }) => [shownCase.caseNo] },
  },
  {
    name: 'A16 a secret is denied at every depth',
    by: 'FIELD',
    as: 'officer-registry',
    query:
      'query ($h: ID!) { household(id: $h) { members { birthDate household { members { birthDate household { members { birthDate } } } } } } }',
    variables: ({ person: { householdId } }) => ({ h: householdId }),
    unfetched: { of: 'registry', field: /birthDate/ },
    data: () => ({
      household: {
        members: everyOne({
          birthDate: null,
          household: {
            members: everyOne({ birthDate: null, household: { members: everyOne({ birthDate: null }) } }),
          },
        }),
      },
    }),
    places: [
      unauthorised('household.members.birthDate'),
      unauthorised('household.members.household.members.birthDate'),
      unauthorised('household.members.household.members.household.members.birthDate'),
    ],
    authorised: { as: 'steward-registry', sees: ({ person: { birthDate } }) => [birthDate] },
  },
  {
    name: 'A21 a client that uses the name of the internal __typename gets nothing by it',
    by: 'FIELD',
    as: 'public',
    query: `{ marketCases${shown} { nodes { yiyuTypename: defence yiyuTypename1: docNo party { yiyuTypename2: __typename ... on Person { yiyuTypename: residentId } } } } }`,
    unfetched: defence,
    data: ({ shownCase: { docNo } }) => ({
      marketCases: {
        nodes: [
          {
            yiyuTypename: null,
            yiyuTypename1: docNo,
            party: { yiyuTypename2: 'Person', yiyuTypename: null },
          },
        ],
      },
    }),
    places: [
      unauthorised('marketCases.nodes.party.yiyuTypename'),
      unauthorised('marketCases.nodes.yiyuTypename'),
    ],
    alone: {
      data: ({ shownCase: { docNo } }) => ({
        marketCases: { nodes: [{ yiyuTypename: null, yiyuTypename1: docNo, party: null }] },
      }),
      places: [unauthorised('marketCases.nodes.party'), unauthorised('marketCases.nodes.yiyuTypename')],
    },
    authorised: seesDefence,
  },
  {
    name: 'A23 the edges of a list hide what its nodes hide',
    by: 'FIELD',
    as: 'officer-ecology',
    query: `{ marketCases${shown} { edges { node { docNo defence } } nodes { evidence { kind } } } }`,
    unfetched: { of: 'market-supervision', field: /defence|evidence/ },
    data: ({ shownCase: { docNo } }) => ({
      marketCases: { edges: [{ node: { docNo, defence: null } }], nodes: [{ evidence: null }] },
    }),
    places: [unauthorised('marketCases.edges.node.defence'), unauthorised('marketCases.nodes.evidence')],
    authorised: seesDefence,
  },
  {
    name: 'A24 a secret left out by a variable of the request brings no error, and is not fetched',
    by: 'FIELD',
    as: 'officer-ecology',
    query:
      'query ($u: String!, $x: Boolean = false) { enterprise(uscc: $u) { uscc phone @include(if: $x) ... @skip(if: true) { riskGrade } } }',
    variables: firm,
    unfetched: { of: 'market-supervision', field: /phone|riskGrade/ },
    data: ({ firm: { uscc } }) => ({ enterprise: { uscc } }),
    places: [],
  },
  {
    name: 'A24 the same text with the variable the other way is denied',
    by: 'FIELD',
    as: 'officer-ecology',
    query:
      'query ($u: String!, $x: Boolean = false) { enterprise(uscc: $u) { uscc phone @include(if: $x) ... @skip(if: true) { riskGrade } } }',
    variables: (planted) => ({ ...firm(planted), x: true }),
    unfetched: { of: 'market-supervision', field: /phone|riskGrade/ },
    data: ({ firm: { uscc } }) => ({ enterprise: { uscc, phone: null } }),
    places: [unauthorised('enterprise.phone')],
    authorised: seesPhone,
  },
  {
    name: 'A25 one key asked for twice is denied once',
    by: 'FIELD',
    as: 'public',
    query:
      'query ($u: String!) { enterprise(uscc: $u) { phone } enterprise(uscc: $u) { uscc phone ...F } } fragment F on Enterprise { phone }',
    variables: firm,
    unfetched: phone,
    data: ({ firm: { uscc } }) => ({ enterprise: { phone: null, uscc } }),
    places: [unauthorised('enterprise.phone')],
    authorised: seesPhone,
  },
  {
    name: 'A26 a root that may not be read tells not even the type of what it holds',
    by: 'FIELD',
    as: 'public',
    query:
      'query ($p: ID!, $h: ID!, $c: String!) { person(id: $p) { __typename } household(id: $h) { t: __typename } marketCase(caseNo: $c) { __typename } }',
    variables: ({ person: { id, householdId }, openCase: { caseNo } }) => ({
      p: id,
      h: householdId,
      c: caseNo,
    }),
    unfetched: { of: 'registry', field: /./ },
    data: () => ({ person: null, household: null, marketCase: null }),
    places: [unauthorised('household'), unauthorised('marketCase'), unauthorised('person')],
  },
  {
    name: 'A27 keys that trade places with a secret change nothing about it',
    by: 'FIELD',
    as: 'officer-culture-tourism',
    query: 'query ($u: String!) { enterprise(uscc: $u) { phone: uscc uscc: phone } }',
    variables: firm,
    data: ({ firm: { uscc } }) => ({ enterprise: { phone: uscc, uscc: null } }),
    places: [unauthorised('enterprise.uscc')],
    authorised: seesPhone,
  },
  {
    name: 'A28 variables named like keys of the answer or like nothing at all do no harm',
    by: 'FIELD',
    as: 'public',
    query:
      'query ($phone: String!, $constructor: Boolean = true, $__proto__: Int = 1) { enterprise(uscc: $phone) { phone @include(if: $constructor) } regions(first: $__proto__) { nodes { __typename } } }',
    variables: ({ firm: { uscc } }) => ({ phone: uscc }),
    unfetched: { of: 'market-supervision', field: /[{\s,]phone[}\s,]/ },
    data: () => ({ enterprise: { phone: null }, regions: { nodes: [{ __typename: 'Region' }] } }),
    places: [unauthorised('enterprise.phone')],
  },
  {
    name: 'A29 a person behind a denied field is not asked of the registry',
    by: 'FIELD',
    as: 'officer-agriculture',
    query: 'query ($u: String!) { enterprise(uscc: $u) { uscc legalRep { id name residentId } } }',
    variables: firm,
    unfetched: { of: 'registry', field: /./ },
    data: ({ firm: { uscc } }) => ({ enterprise: { uscc, legalRep: null } }),
    places: [unauthorised('enterprise.legalRep')],
    authorised: { as: 'lead-market-supervision', sees: ({ person: { id } }) => [id] },
  },
  {
    name: 'A31 a fragment on the interface of inspections hides what inspectors found',
    by: 'FIELD',
    as: 'resident',
    query: 'query ($i: ID!) { marketInspection(id: $i) { ...F } } fragment F on Inspection { id findings }',
    variables: ({ inspection: { id } }) => ({ i: id }),
    unfetched: { of: 'market-supervision', field: /\bfindings\b/ },
    data: ({ inspection: { id } }) => ({ marketInspection: { id, findings: null } }),
    places: [unauthorised('marketInspection.findings')],
    authorised: { as: 'officer-market-supervision', sees: ({ inspection: { findings } }) => [findings] },
  },
  {
    name: 'A32 who complained is hidden from those who handle the matter, whatever else they may read',
    by: 'FIELD',
    as: 'lead-market-supervision',
    query: 'query ($n: String!) { complaint12315(no: $n) { no complainant { id name } } }',
    variables: ({ complaint: { no } }) => ({ n: no }),
    unfetched: { of: 'market-supervision', field: /\bcomplainant\b/ },
    data: ({ complaint: { no } }) => ({ complaint12315: { no, complainant: null } }),
    places: [unauthorised('complaint12315.complainant')],
    authorised: { as: 'steward-market-supervision', sees: ({ informant: { id } }) => [id] },
  },
  {
    name: 'A33 how many minors a case is about is for those named on the file',
    by: 'ROW',
    as: 'officer-culture-tourism',
    query: '{ cultureCases(filter: {docNoContains: "CULTURE-DOC-71"}) { nodes { docNo minorsInvolved } } }',
    data: () => ({ cultureCases: { nodes: [{ docNo: 'CULTURE-DOC-71', minorsInvolved: null }] } }),
    places: [unauthorised('cultureCases.nodes.minorsInvolved')],
  },
  {
    name: "A34 a case of another organ of one's own department keeps what was said in defence",
    by: 'ROW',
    as: 'officer-market-supervision',
    query:
      'query ($a: String!, $b: String!) { a: marketCase(caseNo: $a) { stage: defence } b: marketCase(caseNo: $b) { caseNo } }',
    variables: ({ foreignOrganCase, openCase }) => ({ a: foreignOrganCase.caseNo, b: openCase.caseNo }),
    data: ({ openCase: { caseNo } }) => ({ a: { stage: null }, b: { caseNo } }),
    places: [unauthorised('a.stage')],
    authorised: { as: 'lead-market-supervision', sees: ({ foreignOrganCase }) => [foreignOrganCase.defence] },
  },
];
