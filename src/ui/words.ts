const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

/** The local day of a moment in epoch milliseconds: "23 Nov 2026". */
export function dateWords(at: number): string {
  return day.format(at)
}

/** Milliseconds as "48 s" or "3 min 20 s". */
export function durationWords(ms: number): string {
  const seconds = Math.round(ms / 1000)
  const minutes = Math.floor(seconds / 60)
  return minutes === 0 ? `${seconds} s` : `${minutes} min ${seconds % 60} s`
}

/** Milliseconds as a clock reads: "2:05". */
export function clockWords(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

const plural = new Intl.PluralRules('en')

/** "1 answer", "2 answers". */
export function counted(count: number, one: string, other = `${one}s`): string {
  return `${count} ${plural.select(count) === 'one' ? one : other}`
}
