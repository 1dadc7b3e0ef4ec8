/** A department that does not know who asks says so and nothing else. */
export async function expectRefusal(outcome: Response): Promise<void> {
  expect(outcome.status).toBe(401);
  const said = await outcome.text();
  expect(JSON.parse(said)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  expect(said).not.toMatch(/"data"|sdl|type Query/);
}
