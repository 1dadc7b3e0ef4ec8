import type { Contestant } from '../contestantList';
import type { Figures } from '../measure/measure';
import type { Measured } from '../measure/rounds';
import { figure, table } from './table';

const none = '–';

/** CPU of every contestant and query, and the most memory it held. */
export function cpuTable(contestants: readonly Contestant[], measured: readonly Measured[]): string {
  const queries = measured.map(({ query: { name }, bytes }) => `${name}, ${figure(bytes / 1000)} KB`);
  const rows = contestants.map(({ name, label }) => {
    const figures = measured.map((one) => one.figures.get(name));
    const memory = Math.max(...figures.map((one) => one?.rssMb ?? -Infinity));
    return [
      label,
      ...figures.map((one) => (one ? figure(one.cpuMs) : none)),
      Number.isFinite(memory) ? figure(memory) : none,
    ];
  });
  return table(['CPU, ms a request', ...queries, 'RSS, MB'], rows);
}

/** How many times the CPU of ours each of the others takes. */
export function ratioTable(contestants: readonly Contestant[], measured: readonly Measured[]): string | null {
  const others = contestants.filter(({ name }) => name !== 'ours');
  if (others.length === contestants.length) return null;
  const rows = others.map(({ name, label }) => [
    label,
    ...measured.map(({ figures }) => {
      const [own, other] = [figures.get('ours'), figures.get(name)];
      return own && other ? (own.cpuMs / other.cpuMs).toFixed(3) : none;
    }),
  ]);
  return table(['ours ÷', ...measured.map(({ query: { name } }) => name)], rows);
}

/** Requests a second, and the latencies of half and of 99 in 100 of them. */
export function rateTable(contestants: readonly Contestant[], measured: readonly Measured[]): string {
  const cell = (one: Figures | undefined): string =>
    one ? [one.perSecond, one.p50Ms, one.p99Ms].map(figure).join(' · ') : none;
  return table(
    ['requests/s · p50 · p99, ms', ...measured.map(({ query: { name } }) => name)],
    contestants.map(({ name, label }) => [label, ...measured.map(({ figures }) => cell(figures.get(name)))]),
  );
}

/** What could not be started or measured, and why: a line each. */
export const failureLines = (failures: ReadonlyMap<string, string>): string =>
  [...failures]
    .map(([name, reason]) => `- ${name}: ${reason.replaceAll(/\s+/g, ' ').slice(0, 400)}`)
    .join('\n');
