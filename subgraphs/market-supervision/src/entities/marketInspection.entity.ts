import { Entity, Index } from 'typeorm';
import { InspectionColumns } from '#shared/inspection/inspectionColumns';

/** An inspection by market supervision that took place (市场监管检查). */
@Entity('market_inspection')
@Index(['uscc', 'inspectedOn', 'id'])
@Index(['city4', 'inspectedOn', 'id'])
@Index(['county6', 'inspectedOn', 'id'])
@Index(['town9', 'inspectedOn', 'id'])
@Index(['regionCode', 'inspectedOn', 'id'])
@Index(['inspectedOn', 'id'])
@Index(['taskId'], { unique: true })
export class MarketInspectionEntity extends InspectionColumns {}
