/** Health probe for containers that have no curl: exit 0 when the URL answers 2xx within 2 s, else 1. */
async function main(url: string | undefined): Promise<number> {
  if (!url || !URL.canParse(url)) {
    process.stderr.write('Usage: probe <url>\n');
    return 2;
  }
  const response = await fetch(url, { signal: AbortSignal.timeout(2000) }).catch(() => null);
  return response?.ok ? 0 : 1;
}

void main(process.argv[2]).then((code) => process.exit(code));
