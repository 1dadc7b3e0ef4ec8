import { accessMigrations } from './access';
import { grantMigrations } from './grants';
import { sampleMigrations } from './samples';

export const migrations = [...grantMigrations, ...sampleMigrations, ...accessMigrations];
