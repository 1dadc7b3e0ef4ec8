import { CreateGrantTables1795392000000 } from './1795392000000-CreateGrantTables';
import { GuardGrantEvents1795392001000 } from './1795392001000-GuardGrantEvents';

export const grantMigrations = [CreateGrantTables1795392000000, GuardGrantEvents1795392001000];
