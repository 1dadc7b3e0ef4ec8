import { CodeColumn, DayColumn, KeyColumn, ListColumn, LongTextColumn } from '#shared/db/columns';
import { RegionScoped } from '#shared/db/regionScoped';

/**
 * The columns that the inspections of all departments share: what a department found, against the task in the one
 * register of tasks that law-enforcement keeps. Index on (uscc, inspectedOn, id), (county6, inspectedOn, id),
 * (town9, inspectedOn, id), (inspectedOn, id), and (taskId) unique.
 */
export abstract class InspectionColumns extends RegionScoped {
  @KeyColumn(40)
  id!: string;
  @CodeColumn(40)
  taskId!: string;
  @CodeColumn(18)
  uscc!: string;
  @CodeColumn(64)
  organId!: string;
  @CodeColumn(16)
  mode!: string;
  @DayColumn()
  inspectedOn!: string;
  @ListColumn()
  officerCertNos!: string[];
  @ListColumn()
  itemCodes!: string[];
  @CodeColumn(16)
  result!: string;
  @LongTextColumn({ nullable: true })
  findings!: string | null;
  @DayColumn({ nullable: true })
  rectifyBy!: string | null;
}
