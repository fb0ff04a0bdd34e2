import { sectionUrl, shortSection } from '../domain/section.ts'

/** The place in the RFC. Opening it is the reader's choice: nothing is fetched from there. */
export function SectionLink({ section }: { readonly section: string }) {
  const url = sectionUrl(section)
  return url ? (
    <a href={url} rel="noreferrer">
      {shortSection(section)}
    </a>
  ) : (
    shortSection(section)
  )
}
