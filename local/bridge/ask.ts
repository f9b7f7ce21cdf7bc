/** Asks the host on behalf of a frame. Only the shell's own origin may. */
export async function ask(path: string, ticket: string, body: object = {}): Promise<unknown> {
  const response = await fetch(`/forge/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-forge-ticket': ticket },
    body: JSON.stringify(body),
  });
  const answer: { value?: unknown; error?: string } = await response.json();
  if (answer.error !== undefined) throw new Error(answer.error);
  return answer.value;
}
