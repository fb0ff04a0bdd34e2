import type { Clauses, FactName, Stated } from './model/facts.ts'
import type { NamedCode, StatusCode } from './phrases.ts'
import type { WildId } from './wildIds.ts'

/**
 * Where a statement can be checked, as "RFC 9110, Section 15.5.5". Appendices and drafts are named the same way.
 * What no RFC defines is sourced from whoever uses it: "nginx documentation".
 */
export type Section =
  | `RFC ${string}`
  | `WHATWG ${string}`
  | `draft-${string}`
  | `${string} documentation`
  | `${string} source code`
  | `Wikipedia, ${string}`

export interface Sourced {
  readonly text: string
  readonly section: Section
}

/** RFC 2119 level; "ought" is lower-case advice in the RFC, and no requirement. */
type HeaderLevel = 'MUST' | 'SHOULD' | 'MAY' | 'ought'

interface HeaderRule {
  readonly name: string
  readonly level: HeaderLevel
  /** The condition under which the level holds; absent when it always holds. */
  readonly when?: string
  readonly why: string
  readonly section: Section
}

/** Who may generate the code, where the RFC says so; "any server" where it only says "server". */
type Sender =
  | 'origin'
  | 'origin (historical)'
  | 'gateway'
  | 'proxy'
  | 'intercepting proxy'
  | 'cache'
  | 'any server'

/** A code that people take for this one. Both sentences name a fact of *this* code's side of the question. */
export interface Lookalike {
  readonly code: StatusCode
  /** Asked what this code means, someone chose the other's meaning: the fact about this code that excludes it. */
  readonly notItsMeaning: string
  /** Given this code's meaning, someone chose the other number: the words of that meaning that exclude it. */
  readonly notThatNumber: string
}

/** A header offered beside the right one, with the fact about this code that excludes it. */
interface WrongHeader {
  readonly name: string
  readonly whyNot: string
}

/** Who takes part in an exchange, from left to right. */
export type Party = 'client' | 'gateway' | 'origin'

/** What happens at one party, or a message on its way from one to another. */
export type Step =
  | { readonly at: Party; readonly note: string }
  | {
      readonly from: Party
      readonly to: Party
      /** The response's code. */
      readonly status?: number
      readonly says?: string
      /** The header that matters, with its value. */
      readonly header?: string
      /** It cannot be understood, or never arrives. */
      readonly broken?: true
    }

/** One exchange, in the order of time. */
export type Exchange = readonly Step[]

/** Everything Teapot says about one status code, beyond the row in the registry and its one-sentence meaning. */
export interface CodeWords {
  /** Rule of thumb, at most 80 characters. */
  readonly thumb: string
  /** What the rule of thumb leaves out or gets slightly wrong. */
  readonly precise: readonly Sourced[]
  readonly useWhen: readonly string[]
  readonly notWhen: readonly {
    readonly when: string
    readonly instead: StatusCode
    readonly because: string
  }[]
  /** What a client does next. */
  readonly clientNext: Sourced
  readonly headers: readonly HeaderRule[]
  /** May the response have content, and what goes in it. */
  readonly content: Sourced
  readonly caching: Sourced
  readonly sender: Sourced & { readonly who: readonly Sender[] }
  /** Redirects only: what happens to the method. */
  readonly method?: Sourced
  /** A memory hook. */
  readonly hook: string
  /** A concrete place where a developer meets the code. */
  readonly metAt: string
  /** At least two, one of them of the same class: the wrong options of this code's questions come from here. */
  readonly lookalikes: readonly Lookalike[]
  /** For codes with a `header` in the registry: the two or three headers offered beside it. */
  readonly wrongHeaders?: readonly WrongHeader[]
  /** An exchange in which it is the answer; absent where the number is in nobody's use. */
  readonly exchange?: Exchange
}

export type DistinctionId = `${number}-${string}`

/** Codes that people take for each other. */
export interface Distinction {
  readonly id: DistinctionId
  readonly codes: readonly NamedCode[]
}

/** One short situation that one code of a distinction answers, and the others do not. */
interface Told {
  /** Stable for good: part of the question's id. Lower-case words joined by hyphens. */
  readonly id: string
  readonly story: string
  /** The fact of this story that decides. */
  readonly why: string
  /**
   * For each other code of the distinction: the fact of this story that excludes it.
   * A case that several distinctions share speaks of the codes of them all.
   */
  readonly whyNot: Readonly<Partial<Record<NamedCode, string>>>
}

/** The answer follows from the facts that the story states. */
export interface Modelled extends Told {
  readonly facts: Stated
  /** How this story, in its own nouns, would say that a fact had been otherwise. */
  readonly clauses?: Clauses
}

/** Beyond what the decision model knows: the answer is told. */
interface Beyond extends Told {
  readonly answer: NamedCode
}

export type Case = Modelled | Beyond

/** Codes that people confuse, the one question that decides between them, and what each answers to it. */
export interface DistinctionWords {
  /** Each code's answer to the deciding question. */
  readonly answers: Readonly<Partial<Record<NamedCode, string>>>
  /** One row an aspect, one cell a code, in the order of the distinction's codes. */
  readonly contrast: readonly { readonly aspect: string; readonly cells: readonly string[] }[]
  readonly sections: readonly Section[]
  readonly cases: readonly Case[]
  /** The same beginning for all, and where their ways part. */
  readonly exchange: {
    readonly before: Exchange
    readonly after: Readonly<Partial<Record<NamedCode, Exchange>>>
  }
}

/** A blank in a handler: which code belongs there, and why each other option does not. */
interface Blank {
  readonly answer: StatusCode
  /** What this line of the handler is about, as the question's stem. */
  readonly asks: string
  readonly why: string
  /** What belongs beside the code: a header, a body. */
  readonly beside?: string
  readonly whyNot: Readonly<Partial<Record<StatusCode, string>>>
  readonly sections: readonly Section[]
}

/** A short request handler whose status codes are left blank. */
export interface HandlerWords {
  /** What the endpoint promises, in one or two sentences: every fact that settles a blank. */
  readonly brief: string
  /** Source code; «1», «2» … stand where the blanks are, in the order they are answered. */
  readonly source: string
  readonly blanks: readonly Blank[]
}

/** What is true of HTTP beyond the single code, by subject: rules for all codes, failures without a code, claims. */
export interface Guide {
  readonly id: string
  readonly title: string
  readonly about: string
  readonly kind: 'fact' | 'claim'
  /** The questions by id, each stable for good and unique among all guides, so that they can be planned unloaded. */
  readonly questions: readonly string[]
}

/** A question on a fact: its options are written for it, and nothing else. */
interface FactQuestion {
  readonly prompt: string
  readonly hint: string
  readonly right: string
  /** The fact that decides. */
  readonly why: string
  readonly wrong: readonly { readonly text: string; readonly whyNot: string }[]
  readonly section: Section
}

export interface GuideWords {
  readonly points: readonly (Sourced & { readonly title: string })[]
  readonly table?: {
    readonly heads: readonly string[]
    readonly rows: readonly (readonly string[])[]
  }
  readonly questions: Readonly<Record<string, FactQuestion>>
}

/** What somebody means by a number that the registry does not give them. */
export interface WildWords {
  /** At most 140 characters. */
  readonly means: string
  /** How it shows up. */
  readonly shows: string
  /** The registered code that says the same to everybody. */
  readonly instead: { readonly code: StatusCode; readonly because: string }
  readonly source: Section
  /** Two other uses, by id, whose meanings are offered beside this one. */
  readonly lookalikes: readonly { readonly id: WildId; readonly whyNot: string }[]
}

/** A request with two things the matter. */
export interface CollisionWords {
  readonly story: string
  readonly facts: Stated
  /** What puts one first, or that nothing does. */
  readonly why: string
  /** By option, for those that are wrong: a code, or "either". */
  readonly whyNot: Readonly<Record<string, string>>
}

/** A request, and a response in which one rule is broken. */
export interface ResponseWords {
  readonly request: string
  readonly response: string
  /** The rule that is broken. */
  readonly right: string
  readonly why: string
  readonly wrong: readonly { readonly text: string; readonly whyNot: string }[]
  readonly section: Section
}

/** A story that leaves to a house rule what the RFCs leave open. */
export interface HouseStory {
  /** Stable for good. */
  readonly id: string
  /** The house rule that settles it. */
  readonly house: FactName
  readonly story: string
  readonly facts: Stated
}
