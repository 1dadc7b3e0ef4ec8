import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openAppendFile, type OpenAppendFile } from '#shared/audit/appendFile';
import { DurableLines, tailOf } from '#shared/audit/durableLines';

const folder = mkdtempSync(path.join(os.tmpdir(), 'yiyu-lines-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const newFile = (): string => path.join(folder, `${made++}.jsonl`);

describe('a file of durable lines', () => {
  it('is cut back to its last whole line before the next', async () => {
    const file = newFile();
    writeFileSync(file, '{"a":1}\n{"a":');
    const lines = new DurableLines(file);
    await lines.append({ b: 2, a: 1 });
    await lines.close();
    expect(readFileSync(file, 'utf8')).toBe('{"a":1}\n{"a":1,"b":2}\n');
  });

  it.each(['write', 'sync'] as const)(
    'holds nothing of a line whose %s failed, and takes it again',
    async (call) => {
      const file = newFile();
      let fails = false;
      let opened = 0;
      const failing: OpenAppendFile = async (name) => {
        const real = await openAppendFile(name);
        opened++;
        const fail = async (): Promise<void> => {
          throw new Error('EIO');
        };
        return {
          ...real,
          write: async (bytes) => {
            if (!fails || call !== 'write') return real.write(bytes);
            await real.write(bytes.subarray(0, 3));
            return fail();
          },
          sync: () => (fails && call === 'sync' ? fail() : real.sync()),
        };
      };
      const lines = new DurableLines(file, failing);
      await lines.append({ n: 1 });
      fails = true;
      await expect(lines.append({ n: 2 })).rejects.toThrow('EIO');
      fails = false;
      await lines.append({ n: 2 });
      await lines.close();
      expect(readFileSync(file, 'utf8')).toBe('{"n":1}\n{"n":2}\n');
      // A handle that failed is not asked again.
      expect(opened).toBe(2);
    },
  );

  it('is read from its end, however long its lines are', () => {
    const file = newFile();
    const long = 'x'.repeat(500);
    for (let i = 0; i < 20; i++) appendFileSync(file, `${i}${long}\n`);
    appendFileSync(file, 'torn');
    const { lines, wholeBytes } = tailOf(file, 10);
    expect(lines.at(-1)).toBe(`19${long}`);
    expect(wholeBytes).toBe(readFileSync(file).length - 4);
    expect(tailOf(file, 1 << 20).lines).toHaveLength(20);
    expect(tailOf(path.join(folder, 'absent'))).toEqual({ lines: [], wholeBytes: 0 });
  });
});
