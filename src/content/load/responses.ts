/** Fetches the words of all responses: few enough to come at once. Rejects when they cannot be fetched. */
export const loadResponses = async () => (await import('../responseWords.ts')).responseWords
