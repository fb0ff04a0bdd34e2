/** Chromium alone has them, and alone has need of them. https://wicg.github.io/storage-buckets/ */
export interface StorageBuckets {
  open(name: string, options: { durability: 'strict' }): Promise<{ indexedDB: IDBFactory }>
  keys(): Promise<readonly string[]>
}

/** Places within this origin that share no file with each other. Undefined where the browser has none. */
export const { storageBuckets } = (globalThis.navigator ?? {}) as {
  readonly storageBuckets?: StorageBuckets
}
