/** Fetches the words of all collisions: few enough to come at once. Rejects when they cannot be fetched. */
export const loadCollisions = async () => (await import('../collisionWords.ts')).collisionWords
