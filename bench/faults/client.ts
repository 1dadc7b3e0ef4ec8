import { setTimeout as pause } from 'node:timers/promises';

interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

const withinMs = 30_000;

/** Asks until it is answered as wanted. @throws Error when that takes half a minute */
export async function untilAnswered(
  gateway: string,
  query: string,
  isWanted: (answer: Answer) => boolean,
): Promise<void> {
  const end = performance.now() + withinMs;
  for (;;) {
    const response = await fetch(`${gateway}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    if (isWanted((await response.json()) as Answer)) return;
    if (performance.now() > end) throw new Error(`Within ${withinMs / 1000} s, not as wanted: ${query}`);
    await pause(100);
  }
}
