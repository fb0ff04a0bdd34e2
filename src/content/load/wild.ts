/** What vendors mean by their numbers: short enough to be fetched all at once. */
export const loadWild = async () => (await import('../wildWords.ts')).wildWords
