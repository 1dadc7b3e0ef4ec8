import { stat } from 'node:fs/promises';

/**
 * Looks at files again and again, which notices them wherever they lie and however they are replaced, and tells when one has changed and
 * none has since the look before: what is still being written is left alone.
 * @param everyMs time between two looks
 */
export function watchFiles(
  files: readonly string[],
  everyMs: number,
  changed: () => void,
): { close(): void } {
  const look = async (): Promise<string> => {
    const facts = await Promise.all(
      files.map((file) =>
        stat(file).then(
          ({ mtimeMs, size, ino }) => `${mtimeMs} ${size} ${ino}`,
          () => 'missing',
        ),
      ),
    );
    return facts.join('|');
  };
  let told: string | undefined;
  let before: string | undefined;
  let isLooking = false;
  const timer = setInterval(() => {
    if (isLooking) return;
    isLooking = true;
    void look().then((now) => {
      isLooking = false;
      told ??= now;
      if (now === before && now !== told) {
        told = now;
        changed();
      }
      before = now;
    });
  }, everyMs);
  timer.unref();
  return { close: () => clearInterval(timer) };
}
