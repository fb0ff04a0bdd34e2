/** Copies of what can be worked out again, by name, beside the log. They may be lost at any time. */
export function readCopy(storage: () => Storage, name: string): string | undefined {
  try {
    return storage().getItem(`teapot:${name}`) ?? undefined
  } catch {
    return undefined
  }
}

export function writeCopy(storage: () => Storage, name: string, text: string): void {
  try {
    storage().setItem(`teapot:${name}`, text)
  } catch {
    // It will be worked out again.
  }
}
