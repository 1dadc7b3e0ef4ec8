import { CreateAccessTables1795651200000 } from './1795651200000-CreateAccessTables';

export const accessMigrations = [CreateAccessTables1795651200000];
