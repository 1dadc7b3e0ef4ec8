import { Entity, Index } from 'typeorm';
import { InspectionColumns } from '#shared/inspection/inspectionColumns';

/** An inspection of culture and tourism that took place (文化旅游检查). */
@Entity('culture_inspection')
@Index(['uscc', 'inspectedOn', 'id'])
@Index(['city4', 'inspectedOn', 'id'])
@Index(['county6', 'inspectedOn', 'id'])
@Index(['town9', 'inspectedOn', 'id'])
@Index(['regionCode', 'inspectedOn', 'id'])
@Index(['inspectedOn', 'id'])
@Index(['taskId'], { unique: true })
export class CultureInspectionEntity extends InspectionColumns {}
