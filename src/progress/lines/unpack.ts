/** As many as keep a shared list of words worthwhile. No block has more: a short one could unfold into any number. */
export const recordsPerBlock = 4000
/** Of one record. Teapot writes half as many. */
export const mostFields = 40

/** The rows of a block as plain values, not yet judged. Undefined for what is no block. */
export function unpack(block: Readonly<Record<string, unknown>>): readonly Row[] | undefined {
  const { words, shapes, rows } = block
  if (!isTexts(words) || !isTexts(shapes) || typeof rows !== 'string') return undefined
  const word = (text: string) => words[Number.parseInt(text, 36)] ?? ''
  const last = new Map<string, { writer: number; number: number }>()
  const columns = (field: string) => {
    const [type, name] = [field[0], field.slice(1)]
    const sums = last.get(name) ?? { writer: 0, number: 0 }
    last.set(name, sums)
    return { type, name, sums }
  }
  const known = shapes.map((shape) => {
    const [kind, ...fields] = shape.split(' ')
    return { kind, fields: fields.map(columns) }
  })
  // That name would give a row a prototype, and no field.
  const isForeign = ({ name }: { readonly name: string }) => name === '__proto__'
  if (known.some(({ fields }) => fields.length > mostFields || fields.some(isForeign))) {
    return undefined
  }
  // A value may be long, and many rows may name it.
  const values = new Map<string, unknown>()
  const valueIn = (json: string) => {
    if (!values.has(json)) values.set(json, JSON.parse(json))
    return values.get(json)
  }
  const read = (
    type: string | undefined,
    text: string,
    sums: ReturnType<typeof columns>['sums'],
  ) => {
    switch (type) {
      case 'i': {
        const dot = text.indexOf('.')
        if (dot > 0) sums.writer += Number.parseInt(text.slice(0, dot), 36)
        if (dot + 1 < text.length) sums.number += Number.parseInt(text.slice(dot + 1), 36)
        // No page's name has more letters than 24, and each id is a copy of it.
        return `${(words[sums.writer] ?? '').slice(0, 25)}.${sums.number}`
      }
      case 'n':
        if (text !== '') sums.number += Number.parseInt(text, 36)
        return sums.number
      case 'l':
        return text === '' ? [] : text.split(' ').map(word)
      case 'j':
        return valueIn(word(text))
      default:
        return word(text)
    }
  }
  const lines = rows.split(';')
  if (lines.length > recordsPerBlock) return undefined
  try {
    return lines.map((row) => {
      const texts = row.split(',')
      const { kind, fields } = known[Number.parseInt(texts[0] ?? '', 36)] ?? nothing
      const found: Record<string, unknown> = { kind }
      let place = 0
      for (const { type, name, sums } of fields) {
        const isFlag = type === 't' || type === 'f'
        if (!isFlag) place += 1
        found[name] = isFlag ? type === 't' : read(type, texts[place] ?? '', sums)
      }
      return found
    })
  } catch {
    return undefined
  }
}

const nothing = { kind: undefined, fields: [] }

type Row = Readonly<Record<string, unknown>>

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}
