import { readFileSync } from 'node:fs';
import { projectPath } from '#shared/project/projectPath';

export const smallCanary = 'KANARIE-SMALL-71';

/** What the region's graph does not have yet: changes, fields through interfaces and unions, inaccessible fields. */
export const smallSdl = `${readFileSync(projectPath('shared', 'sdl', 'header.graphql'), 'utf8')}
type Query {
  subjects: [Subject!]! @public
  maybe: [Subject] @public
  hits: [Hit!]! @public
  firm: Firm @public
}
type Mutation {
  rename(name: String!, patch: FirmPatch): Firm @public
  close: Boolean @requiresScopes(scopes: [["firm:close"]]) @sensitive(class: INTERNAL)
}
input FirmPatch @public {
  note: String
  idCard: String @sensitive(class: PERSONAL) @acl(like: "Firm.idCard")
  more: [FirmPatch!]
}
interface Subject {
  id: ID! @public
  name: String @public
  idCard: String @sensitive(class: PERSONAL)
}
union Hit = Human | Firm
type Human implements Subject @public {
  id: ID!
  name: String
  idCard: String @sensitive(class: PERSONAL) @requiresScopes(scopes: [["law:pii"]])
  born: String! @sensitive(class: PERSONAL) @requiresScopes(scopes: [["law:pii"]])
}
type Firm implements Subject @key(fields: "id") @public {
  id: ID!
  name: String
  idCard: String @sensitive(class: PERSONAL) @requiresScopes(scopes: [["market:pii"]])
  head: Human
}
`;

/** The same with a field that is kept from clients' sight. */
export const smallSdlWithInaccessible = smallSdl.replace(
  '  head: Human',
  '  unseen: String @inaccessible @sensitive(class: SENSITIVE) @requiresScopes(scopes: [["market:pii"]])\n  head: Human',
);

/** How often a change was made. */
export const changesMade = { count: 0 };

const human = {
  __typename: 'Human',
  id: '1',
  name: 'H',
  idCard: `${smallCanary}-H`,
  born: `${smallCanary}-B`,
};
const firm = {
  __typename: 'Firm',
  id: '2',
  name: 'F',
  idCard: `${smallCanary}-F`,
  unseen: `${smallCanary}-U`,
  head: human,
};

const change =
  <T>(result: T) =>
  (): T => {
    changesMade.count++;
    return result;
  };

export const smallResolvers = {
  Query: {
    subjects: () => [human, firm],
    maybe: () => [human, null, firm],
    hits: () => [human, firm],
    firm: () => firm,
  },
  Mutation: { rename: change(firm), close: change(true) },
  Firm: { __resolveReference: ({ id }: { id: string }) => (id === firm.id ? firm : null) },
};
