import type { Exchange, Party, Step } from '../content/entry.ts'

/** All lengths are in units of the drawing, which is `width` wide. */
export const width = 360
const line = 17
const arrow = 12
const gap = 13
const top = 40
/** A rough width of one character of the text face. */
const character = 6.4

interface Text {
  readonly text: string
  readonly role: 'status' | 'says' | 'header' | 'note'
  readonly y: number
}

export interface Drawn {
  readonly step: Step
  /** Middle of the text. */
  readonly x: number
  readonly texts: readonly Text[]
  /** Messages only: from where to where the arrow goes, and at which height. */
  readonly arrow?: { readonly from: number; readonly to: number; readonly y: number }
  /** Notes only: the box around the text. */
  readonly box?: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
}

export interface Layout {
  readonly height: number
  readonly lifelines: readonly { readonly party: Party; readonly x: number }[]
  readonly steps: readonly Drawn[]
}

const parties: readonly Party[] = ['client', 'gateway', 'origin']

/** Where everything goes, from top to bottom; text is broken into lines here, since SVG does not. */
export function layout(exchange: Exchange): Layout {
  const involved = parties.filter((party) => exchange.some((step) => takesPart(step, party)))
  const present: readonly Party[] = involved.length > 1 ? involved : ['client', 'origin']
  const margin = present.length > 2 ? 46 : 64
  const at = (party: Party) =>
    margin + (present.indexOf(party) * (width - 2 * margin)) / (present.length - 1)
  const steps: Drawn[] = []
  let y = top
  for (const step of exchange) {
    const drawn = 'at' in step ? note(step, at(step.at), y) : message(step, at, y)
    steps.push(drawn)
    y = bottom(drawn) + gap
  }
  return { height: y + 4, lifelines: present.map((party) => ({ party, x: at(party) })), steps }
}

function takesPart(step: Step, party: Party): boolean {
  return 'at' in step ? step.at === party : step.from === party || step.to === party
}

function note(step: Extract<Step, { at: Party }>, at: number, y: number): Drawn {
  const lines = broken(step.note, 26)
  const wide = Math.max(...lines.map((text) => text.length)) * character + 18
  const x = clamped(at, wide / 2)
  return {
    step,
    x,
    texts: lines.map((text, place) => ({ text, role: 'note', y: y + 16 + place * line })),
    box: { x: x - wide / 2, y, width: wide, height: lines.length * line + 8 },
  }
}

function message(
  step: Extract<Step, { from: Party }>,
  at: (party: Party) => number,
  y: number,
): Drawn {
  const [from, to] = [at(step.from), at(step.to)]
  const room = Math.max(22, Math.floor((Math.abs(to - from) + 30) / character))
  const wanted: readonly (readonly [Text['role'], string])[] = [
    ...(step.status ? [['status', String(step.status)] as const] : []),
    ...broken(step.says ?? '', room).map((text) => ['says', text] as const),
    ...broken(step.header ?? '', room).map((text) => ['header', text] as const),
  ]
  const texts = wanted.map(([role, text], place) => ({ role, text, y: y + 14 + place * line }))
  const widest = Math.max(...wanted.map(([, text]) => text.length)) * character
  return {
    step,
    x: clamped((from + to) / 2, widest / 2),
    texts,
    arrow: { from, to, y: y + texts.length * line + 6 },
  }
}

function bottom({ arrow: shaft, box }: Drawn): number {
  return shaft ? shaft.y + arrow / 2 : box ? box.y + box.height : 0
}

function clamped(middle: number, half: number): number {
  return Math.min(Math.max(middle, half + 2), width - half - 2)
}

/** Lines of at most so many characters, broken between words. */
function broken(text: string, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}
