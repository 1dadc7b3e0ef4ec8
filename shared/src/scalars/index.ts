import type { GraphQLScalarType } from 'graphql';
import {
  gridCodeScalar,
  mobilePhoneScalar,
  regionCodeScalar,
  residentIdScalar,
  usccScalar,
} from './codeScalars';
import { addressScalar, dateScalar, dateTimeScalar, moneyScalar, personNameScalar } from './valueScalars';

/** Every scalar of the graph by its name: spread it into a subgraph's resolvers. */
export const scalars: Record<string, GraphQLScalarType> = {
  Uscc: usccScalar,
  ResidentId: residentIdScalar,
  RegionCode: regionCodeScalar,
  GridCode: gridCodeScalar,
  Date: dateScalar,
  DateTime: dateTimeScalar,
  Money: moneyScalar,
  MobilePhone: mobilePhoneScalar,
  PersonName: personNameScalar,
  Address: addressScalar,
};
