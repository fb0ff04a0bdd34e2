/** An address within the app, from any sub-path it is served from: href('codes/404/'). */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL}${path}`
}
