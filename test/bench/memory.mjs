import { openPage, rounded } from './observe.mjs'

/** @typedef {import('./bench.d.ts').Bench} Bench */

/** Heap and document over one long session in one tab, after each garbage collection. @type {Bench} */
export async function memory({ browser, site }) {
  const { page, session, close } = await openPage(browser)
  /** @type {Record<string, object>} */
  const rows = {}
  await page.goto(`${site}study/?about=kind:meaning`)
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  let answers = 0
  for (let run = 1; run <= 50; run += 1) {
    await page.getByRole('button', { name: 'Hint' }).waitFor()
    while (!(await page.getByRole('heading', { level: 1, name: /\d+ of \d+ right/ }).isVisible())) {
      await page.getByRole('button', { name: 'I don’t know' }).click()
      await page.getByRole('button', { name: /Continue|See how it went/ }).click()
      answers += 1
    }
    if (run === 1 || run % 10 === 0) {
      await session.send('HeapProfiler.collectGarbage')
      const { usedSize } = await session.send('Runtime.getHeapUsage')
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
      rows[`${answers} answers`] = {
        'heap MiB': rounded(usedSize / 2 ** 20, 1),
        'DOM nodes': nodes,
        listeners: jsEventListeners,
      }
    }
    await page.getByRole('button', { name: 'Ten more' }).click()
  }
  await close()
  return rows
}
