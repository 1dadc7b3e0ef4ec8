import { CreateTables1790812800000 } from './1790812800000-CreateTables';

export const migrations = [CreateTables1790812800000];
