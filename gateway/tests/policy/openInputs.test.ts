import { columnOf, restBehind, speaksOf } from '../../src/policy/gates/inputNames';
import { faultsOf, internal, personal } from './gatedFixture';

const mask = '@mask(kind: RESIDENT_ID, clear: [["a:special:clear"]])';
const person = `scalar ResidentId scalar PersonName
  type Person @key(fields: "id") { id: ID! @public residentId: ResidentId ${personal} ${mask} riskGrade: Int ${internal} name: String @public }`;
const page = 'type Page @public { nodes: [Person!] edges: [Edge!] } type Edge @public { node: Person! }';

const openInputs = async (...schemas: readonly string[]): Promise<string> =>
  (await faultsOf(...schemas)).filter((fault) => fault.includes('(OPEN_INPUT)')).join('\n');

describe('an input that reaches a sensitive column', () => {
  it.each([
    ['under its own name', 'riskGrade: Int'],
    ['with an operator', 'riskGradeFrom: Int'],
    ['with several values', 'riskGrades: [Int!]'],
    ['with a part of it', 'residentIdPrefix: String'],
    ['by its scalar', 'number: ResidentId'],
  ])('is refused without @acl: %s', async (_how, field) => {
    const sdl = `${person} ${page} type Query { people(filter: F): Page @public } input F @public { ${field} }`;
    expect(await openInputs(sdl)).toMatch(/^F\.\w+: /);
  });

  it.each([
    [
      'an argument',
      'type Query { people(riskGradeMin: Int): [Person!] @public }',
      'Query.people(riskGradeMin:)',
    ],
    [
      'a nested input',
      'type Query { people(f: F): [Person!] @public } input F @public { and: [G!] } input G @public { riskGrade: Int }',
      'G.riskGrade',
    ],
    [
      'an input of itself',
      'type Query { people(f: F): [Person!] @public } input F @public { not: F riskGrade: Int }',
      'F.riskGrade',
    ],
    [
      'an order',
      'type Query { people(orderBy: O): [Person!] @public } enum O @public { NAME_ASC RESIDENT_ID_ASC }',
      'O.RESIDENT_ID_ASC',
    ],
    [
      'a dimension',
      'type Query { people(groupBy: [Dimension!]): [Person!] @public } enum Dimension @public { RISK_GRADE }',
      'Dimension.RISK_GRADE',
    ],
    [
      'a field of another record',
      `type Query { firms(ownerRiskGrade: Int): [Firm!] @public } type Firm { owner: Person @public }`,
      'Query.firms(ownerRiskGrade:)',
    ],
    [
      'a member of a union',
      'union Hit = Person | Firm type Firm { a: Int @public } type Query { hits(riskGrade: Int): [Hit!] @public }',
      'Query.hits(riskGrade:)',
    ],
  ])('is refused without @acl: %s', async (_what, sdl, coordinate) => {
    expect(await openInputs(`${person} ${sdl}`)).toContain(
      `${coordinate}: reaches Person.`.replace(
        'Person.',
        coordinate.includes('owner') ? 'Firm.owner' : 'Person.',
      ),
    );
  });

  it('is refused when its @acl asks for the masked value only', async () => {
    const query =
      'type Query { people(residentId: ResidentId @acl(anyOf: [["a:personal:read"]])): [Person!] @public }';
    expect(await openInputs(`${person} ${query}`)).toContain('Add @acl(like: "Person.residentId")');
  });

  it('passes with the clear access, and where the field that takes it asks for as much', async () => {
    const like =
      'type Query { people(residentId: ResidentId @acl(like: "Person.residentId")): [Person!] @public }';
    expect(await faultsOf(`${person} ${like}`)).toEqual([]);
    const guarded = `type Query { people(riskGrade: Int): [Person!] ${internal} }`;
    expect(await faultsOf(`${person} ${guarded}`)).toEqual([]);
  });

  it('is refused outside the divisions in which the column is read', async () => {
    const firm = `type Firm @rowScope(by: REGION_FIELDS, field: "region") { grade: Int @sensitive(class: SENSITIVE) @requiresScopes(scopes: [["a:sensitive:read"]]) }`;
    const query = 'type Query { firms(grade: Int @acl(like: "Firm.grade")): [Firm!] @public }';
    expect(await openInputs(`${firm} ${query}`)).toContain("inside the caller's divisions only");
  });

  it('is the business of the field when it is the key of the one record looked up', async () => {
    const keyed = `type T @key(fields: "id") { id: ID! ${internal} n: Int @public } type Query { t(id: ID!): T @public }`;
    expect(await faultsOf(keyed)).toEqual([]);
    expect(await openInputs(keyed.replace('t(id: ID!): T', 't(id: ID!): [T!]'))).toContain('Query.t(id:)');
  });
});

describe('names of inputs', () => {
  it.each([
    ['filedFrom', 'filedOn'],
    ['riskGradesIn', 'riskGrade'],
    ['personIds', 'person'],
    ['categories', 'category'],
    ['minAge', 'age'],
    ['hasPhone', 'phone'],
  ])('%s speaks of %s', (input, field) => expect(speaksOf(input, field)).toBe(true));

  it.each([
    ['region', 'religion'],
    ['first', 'firstName'],
    ['decidedFrom', 'filedOn'],
  ])('%s does not speak of %s', (input, field) => expect(speaksOf(input, field)).toBe(false));

  it('takes relations and columns apart', () => {
    expect(restBehind('ownerPhone', 'owner')).toBe('phone');
    expect(restBehind('officerCertNo', 'officers')).toBe('certNo');
    expect(restBehind('ownership', 'owner')).toBeUndefined();
    expect(columnOf('RESIDENT_ID_DESC')).toBe('residentId');
  });
});
