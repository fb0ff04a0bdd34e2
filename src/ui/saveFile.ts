interface File {
  readonly name: string
  readonly text: string
  readonly type?: string
}

/** Hands a text to the browser as a download. It never leaves the device. */
export function saveFile({ name, text, type = 'application/json' }: File): void {
  const address = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
