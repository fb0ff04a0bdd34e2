/** Where a section can be read, or undefined for a source without a stable address. */
export function sectionUrl(section: string): string | undefined {
  const found = /^RFC (\d+)(?:, (Section|Appendix) ([\w.]+))?$/.exec(section)
  if (!found) return undefined
  const [, rfc, part, number] = found
  const anchor = part ? `#${part === 'Section' ? 'section' : 'appendix'}-${number}` : ''
  return `https://www.rfc-editor.org/rfc/rfc${rfc}.html${anchor}`
}

/** "RFC 9110 §15.5.5" for "RFC 9110, Section 15.5.5". */
export function shortSection(section: string): string {
  return section.replace(', Section ', ' §').replace(', Appendix ', ' App. ')
}
