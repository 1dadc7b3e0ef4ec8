import { Entity, Index } from 'typeorm';
import { InspectionColumns } from '#shared/inspection/inspectionColumns';

@Entity('urban_inspection')
@Index(['inspectedOn', 'id'])
@Index(['uscc', 'inspectedOn', 'id'])
@Index(['town9', 'inspectedOn', 'id'])
@Index(['county6', 'inspectedOn', 'id'])
@Index(['city4', 'inspectedOn', 'id'])
@Index(['regionCode', 'inspectedOn', 'id'])
@Index(['organId', 'inspectedOn', 'id'])
@Index(['taskId'], { unique: true })
export class UrbanInspectionEntity extends InspectionColumns {}
