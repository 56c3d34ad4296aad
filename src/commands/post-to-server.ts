/** Posts JSON to the server that holds the database and answers with its JSON; throws, in words, when it has none. */
export const postToServer = async (server: string, path: string, body: unknown): Promise<unknown> => {
  const response = await fetch(`${server}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Error(`The server at ${server}, which holds the database, does not answer.`)
  })
  const answer = await response.json()
  if (!response.ok)
    throw new Error(answer.errors?.[0]?.message ?? `The server at ${server} answered ${response.status}.`)
  return answer
}
