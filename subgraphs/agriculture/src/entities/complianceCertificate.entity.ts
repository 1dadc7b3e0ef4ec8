import { Entity, Index } from 'typeorm';
import { CodeColumn, DayColumn, KeyColumn } from '#shared/db/columns';

@Entity('compliance_certificate')
@Index(['batchNo'], { unique: true })
export class ComplianceCertificateEntity {
  @KeyColumn(24)
  certificateNo!: string;
  @CodeColumn(16)
  batchNo!: string;
  @DayColumn()
  issuedOn!: string;
  @CodeColumn(20)
  basis!: string;
}
