/** Milliseconds: a database that takes longer is not waited for. */
const patience = 4000

/** What a task gives, or what is given in place of it when it takes too long. */
export async function inTime<T, O>(
  task: T | Promise<T>,
  otherwise: O,
  ms = patience,
): Promise<T | O> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<O>((done) => {
    timer = setTimeout(() => done(otherwise), ms)
  })
  return Promise.race([task, late]).finally(() => clearTimeout(timer))
}
