/** Fetches the stories that belong to no distinction. Rejects when they cannot be fetched. */
export const loadStories = async () => (await import('../stories.ts')).stories
