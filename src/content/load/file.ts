/**
 * Words come one file a subject, so that a page or a question fetches only what it shows.
 * Rejects when the file cannot be fetched: offline, or an old page after a new release.
 */
export function load<Words>(
  files: Record<string, () => Promise<Words>>,
  path: string,
): Promise<Words> {
  const file = files[path]
  return file ? file() : Promise.reject(new Error(`Nothing is written yet at ${path}`))
}
