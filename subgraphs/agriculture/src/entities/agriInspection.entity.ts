import { Entity, Index } from 'typeorm';
import { InspectionColumns } from '#shared/inspection/inspectionColumns';

@Entity('agri_inspection')
@Index(['inspectedOn', 'id'])
@Index(['uscc', 'inspectedOn', 'id'])
@Index(['city4', 'inspectedOn', 'id'])
@Index(['county6', 'inspectedOn', 'id'])
@Index(['town9', 'inspectedOn', 'id'])
@Index(['regionCode', 'inspectedOn', 'id'])
@Index(['taskId'], { unique: true })
export class AgriInspectionEntity extends InspectionColumns {}
