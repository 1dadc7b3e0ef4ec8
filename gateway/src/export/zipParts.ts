import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';

/** Beyond it sizes and places need another form of archive (APPNOTE 4.4.1.4), which nothing here is large enough for. */
export const largestArchive = 0xffff_ffff;

const packed = promisify<Buffer, { finishFlush?: number }, Buffer>(deflateRaw);

interface Entry {
  readonly name: Buffer;
  readonly offset: number;
  crc: number;
  packed: number;
  size: number;
}

/** Names are utf-8; sizes and checksum stand after the data. */
const flags = 0x0808;
const deflated = 8;
/** 1 January 1980: the archive says nothing of clocks. */
const date = 0x0021;

const signature = (text: string): Buffer => Buffer.from(`PK${text}`, 'latin1');

/** What local headers and the directory have in common. */
function fieldsOf({ crc, packed: packedSize, size, name }: Entry): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(flags, 2);
  bytes.writeUInt16LE(deflated, 4);
  bytes.writeUInt16LE(date, 8);
  bytes.writeUInt32LE(crc, 10);
  bytes.writeUInt32LE(packedSize, 14);
  bytes.writeUInt32LE(size, 18);
  bytes.writeUInt16LE(name.length, 22);
  return bytes;
}

/** A ZIP archive (APPNOTE 6.3) in pieces of which none is kept, so that an entry may be as long as it likes. */
export class ZipParts {
  /** Bytes so far. */
  length = 0;

  constructor(private readonly entries: Entry[] = []) {}

  /** The archive as it stands, to be ended in one of several ways. */
  copy(): ZipParts {
    const copy = new ZipParts(this.entries.map((entry) => ({ ...entry })));
    copy.length = this.length;
    return copy;
  }

  /** Unpacked bytes of the entry that was begun last. */
  get entrySize(): number {
    return this.last.size;
  }

  begin(name: string): Buffer {
    const entry = { name: Buffer.from(name), offset: this.length, crc: 0, packed: 0, size: 0 };
    this.entries.push(entry);
    return this.counted(Buffer.concat([signature('\x03\x04'), fieldsOf(entry), entry.name]));
  }

  /** More of the entry. Pieces are packed each by itself and end at a byte, so that they can follow each other. */
  async write(text: string): Promise<Buffer> {
    const bytes = Buffer.from(text);
    this.last.crc = crc32(bytes, this.last.crc);
    this.last.size += bytes.length;
    return this.entryBytes(await packed(bytes, { finishFlush: constants.Z_SYNC_FLUSH }));
  }

  /** Ends the entry. */
  async end(): Promise<Buffer> {
    const last = this.entryBytes(await packed(Buffer.alloc(0), {}));
    const after = Buffer.alloc(12);
    after.writeUInt32LE(this.last.crc, 0);
    after.writeUInt32LE(this.last.packed, 4);
    after.writeUInt32LE(this.last.size, 8);
    return Buffer.concat([last, this.counted(Buffer.concat([signature('\x07\x08'), after]))]);
  }

  /** An entry as a whole. */
  async file(name: string, text: string): Promise<Buffer> {
    return Buffer.concat([this.begin(name), await this.write(text), await this.end()]);
  }

  /** The directory of all entries, which ends the archive. */
  close(): Buffer {
    const start = this.length;
    const directory = Buffer.concat(
      this.entries.flatMap((entry) => {
        const made = Buffer.alloc(2);
        made.writeUInt16LE(20);
        const rest = Buffer.alloc(14);
        rest.writeUInt32LE(entry.offset, 10);
        return [signature('\x01\x02'), made, fieldsOf(entry), rest, entry.name];
      }),
    );
    const end = Buffer.alloc(18);
    end.writeUInt16LE(this.entries.length, 4);
    end.writeUInt16LE(this.entries.length, 6);
    end.writeUInt32LE(directory.length, 8);
    end.writeUInt32LE(start, 12);
    return this.counted(Buffer.concat([directory, signature('\x05\x06'), end]));
  }

  private get last(): Entry {
    const entry = this.entries.at(-1);
    if (!entry) throw new Error('No entry of the archive was begun.');
    return entry;
  }

  private entryBytes(bytes: Buffer): Buffer {
    this.last.packed += bytes.length;
    return this.counted(bytes);
  }

  private counted(bytes: Buffer): Buffer {
    this.length += bytes.length;
    return bytes;
  }
}
