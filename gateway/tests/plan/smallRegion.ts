/** Departments of a small region, with everything that makes plans difficult: what one knows of a thing the others do not. */
const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: [
  "@key", "@requires", "@provides", "@external", "@shareable", "@override", "@interfaceObject"
])
`;

const registry = `
type Query {
  firm(id: ID!): Firm
  firms(first: Int = 3): [Firm!]!
  maybeFirms: [Firm]
  grid: [[Firm!]]
  subjects: [Subject!]!
  anything: Anything
  many: [Anything]
  media: Media
  allMedia: [Media!]!
}
type Mutation {
  rename(id: ID!, name: String!): Firm
  close(id: ID!): Boolean!
}
interface Subject { id: ID! name: String address: Address }
union Anything = Firm | Person | Parcel
type Firm implements Subject @key(fields: "id") {
  id: ID!
  name: String @shareable
  size: Int
  weight: Float!
  kind: Kind
  kinds: [Kind!]
  open: Boolean
  address: Address
  owner: Person!
  branches: [Firm!]
  tags: [[String!]!]
}
enum Kind { FARM SHOP MINE }
type Address { street: String! lot: Parcel }
type Person implements Subject @key(fields: "id") { id: ID! name: String address: Address friends: [Person!]! }
type Parcel @key(fields: "id") { id: ID! area: Float }
interface Media @key(fields: "id") { id: ID! title: String }
type Book implements Media @key(fields: "id") { id: ID! title: String pages: Int }
type Film implements Media @key(fields: "id") { id: ID! title: String minutes: Int! }
`;

const ecology = `
type Query { station(id: ID!): Station stations: [Station!] }
type Mutation { inspect(id: ID!): Station }
type Station @key(fields: "id") { id: ID! level: Int! firm: Firm at: Place readings(last: Int): [Reading!]! }
type Place { street: String! lot: Parcel }
type Reading { value: Float unit: String! raw: Json }
scalar Json
type Firm @key(fields: "id") {
  id: ID!
  weight: Float! @external
  size: Int @external
  fine(rate: Int): Float @requires(fields: "weight size")
  address: Address @external
  duty: Float @requires(fields: "address { street } weight")
  permits: [Permit!]
  worst: Permit
  station: Station
}
type Permit { no: ID! limit: Float text: String stations: [Station!] }
type Address { street: String! @external }
type Media @interfaceObject @key(fields: "id") { id: ID! rating: Int reviews: [Review!]! }
type Review { stars: Int! by: Person media: Media }
type Person @key(fields: "id") { id: ID! noise: Int lives: Parcel }
type Parcel @key(fields: "id") { id: ID! soil: String }
`;

const market = `
type Query { cases(first: Int): [Case!]! best: Firm @provides(fields: "name") }
type Case @key(fields: "no") { no: ID! amount: Int about: Firm against: [Firm!]! parties: [Party] }
union Party = Firm | Person
type Firm @key(fields: "id") { id: ID! name: String @external cases: [Case!] score: Int station: Station @external risk: String @requires(fields: "station { level }") trust: Trust }
type Station @key(fields: "id") { id: ID! level: Int! @external }
type Trust @shareable { mark: Int! why: String }
type Person @key(fields: "id") { id: ID! licence: String firms: [Firm!] }
`;

const composable = (departments: Readonly<Record<string, string>>) =>
  Object.entries(departments).map(([name, sdl]) => ({
    name,
    sdl: header + sdl,
    url: `http://${name}.invalid/graphql`,
    file: `${name}.graphql`,
  }));

export const smallRegion = composable({ registry, ecology, market });

const abstractFields = /^ {2}(subjects|anything|many|media|allMedia): .*$/gm;

/** The same without interfaces and unions to be found: most operations can be answered with texts. */
export const plainRegion = composable({
  registry: registry.replaceAll(abstractFields, ''),
  ecology: ecology.replace(' media: Media }', ' }'),
  market: market.replace(' parties: [Party]', ''),
});
