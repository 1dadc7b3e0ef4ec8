import { Entity, Index } from 'typeorm';
import { InspectionColumns } from '#shared/inspection/inspectionColumns';

/** An inspection of the environmental authorities (生态环境检查) that took place. */
@Entity('ecology_inspection')
@Index(['taskId'], { unique: true })
@Index(['inspectedOn', 'id'])
@Index(['uscc', 'inspectedOn', 'id'])
@Index(['city4', 'inspectedOn', 'id'])
@Index(['county6', 'inspectedOn', 'id'])
@Index(['town9', 'inspectedOn', 'id'])
@Index(['regionCode', 'inspectedOn', 'id'])
export class EcologyInspectionEntity extends InspectionColumns {}
