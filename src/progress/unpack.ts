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
        return `${words[sums.writer] ?? ''}.${sums.number}`
      }
      case 'n':
        if (text !== '') sums.number += Number.parseInt(text, 36)
        return sums.number
      case 'l':
        return text === '' ? [] : text.split(' ').map(word)
      case 'j':
        return JSON.parse(word(text)) as unknown
      default:
        return word(text)
    }
  }
  try {
    return rows.split(';').map((row) => {
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
