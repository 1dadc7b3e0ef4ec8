import { accessEntities } from './access';
import { grantEntities } from './grants';
import { sampleEntities } from './samples';

export const entities = [...grantEntities, ...sampleEntities, ...accessEntities];
