import type { Resolvers } from '../generated/types';
import { Grid } from './Grid';
import { GridAssignment } from './GridAssignment';
import { Household } from './Household';
import { Person } from './Person';
import { Query } from './Query';
import { Region } from './Region';
import { RegionCodeConflict } from './RegionCodeConflict';

export const resolvers: Resolvers = {
  Query,
  Region,
  RegionCodeConflict,
  Grid,
  GridAssignment,
  Household,
  Person,
};
