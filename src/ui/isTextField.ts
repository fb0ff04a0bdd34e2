/** Where letters and digits are text and not keys. */
export function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input:not([type=radio]), textarea, select')
  )
}
