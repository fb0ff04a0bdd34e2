/** Fetches the stories that leave something to a house rule. Rejects when they cannot be fetched. */
export const loadHouseStories = async () => (await import('../houseStories.ts')).houseStories
