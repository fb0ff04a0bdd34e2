import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { openSeason } from './openSeason.ts'

/** Every kind of route, and the states that a learner brings about. */
const states: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the first question': (page) => page.goto(''),
  'a question with options': async (page) => {
    await begin(page, 'kind:meaning')
  },
  'an answered question': async (page) => {
    await begin(page, 'kind:tell-apart')
    await page.keyboard.press('1')
    await expect(page.getByRole('button', { name: /Continue/ })).toBeVisible()
  },
  'a sorting question': (page) => begin(page, 'kind:sort'),
  'a typed question': (page) => begin(page, 'kind:recall'),
  'a handler': (page) => begin(page, 'kind:handler'),
  'an offered placement': (page) => page.goto('study/'),
  'a placement': async (page) => {
    await page.goto('study/')
    await page.getByRole('button', { name: 'Find out what you know' }).click()
    await expect(page.getByRole('textbox', { name: /Type the code/ })).toBeVisible()
  },
  'a summary': async (page) => {
    await begin(page, 'kind:method')
    // What is missed comes back until it is right.
    for (let count = 0; count < 40; count += 1) {
      if (await page.getByRole('heading', { level: 1, name: /of \d+ right/ }).isVisible()) break
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
      await page.keyboard.press('1')
      await page.getByRole('button', { name: /Continue|See how it went/ }).click()
    }
    await expect(page.getByRole('heading', { name: 'What moved' })).toBeVisible()
  },
  'the codes': (page) => page.goto('codes/'),
  'a code': (page) => page.goto('codes/504/'),
  'a comparison': (page) => page.goto('compare/502-503-504/'),
  'a step of the walk': (page) => page.goto('decide/?at=caller'),
  'the end of the walk': async (page) => {
    await page.goto('decide/?at=caller&access=refused&existence=open')
    await expect(page.getByRole('heading', { name: 'What to send' })).toBeVisible()
  },
  'a rule to spot': (page) => begin(page, 'kind:response'),
  'two faults at once': (page) => begin(page, 'kind:first'),
  'a guide': (page) => page.goto('guide/no-status-code/'),
  'the palette': async (page) => {
    await page.goto('codes/')
    await expect(page.locator('html[data-live]')).toBeAttached()
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox').fill('gateway')
  },
  scores: async (page) => {
    await page.goto('')
    await page.locator('label', { hasText: 'Unauthorized' }).click()
    await expect(page.getByRole('button', { name: /Ten more/ })).toBeVisible()
    await page.goto('scores/')
    await expect(page.getByRole('heading', { name: 'By class' })).toBeVisible()
  },
  'scores before the first answer': (page) => page.goto('scores/'),
  'scores after a season': async (page) => {
    await openSeason(page)
    await expect(page.locator('main svg').getByText('still recalled')).toBeVisible()
    for (const more of await page.locator('main summary').all()) await more.click()
  },
  settings: (page) => page.goto('settings/'),
  'the sheet to print': (page) => page.goto('print/'),
}

async function begin(page: Page, focus: string) {
  await page.goto(`study/?about=${focus}`)
  await page.getByRole('button', { name: 'Start ten questions' }).click()
  const question = page.getByRole('heading', { level: 1 })
  await expect(question).toContainText('Question 1 of')
  // It takes the focus when its keys are there.
  await expect(question).toBeFocused()
}

async function violations(page: Page) {
  const found = await new AxeBuilder({ page }).analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const renderings = {
  'in the light': { colorScheme: 'light' },
  'in the dark': { colorScheme: 'dark' },
  'in forced colours': { forcedColors: 'active' },
  'with less motion': { reducedMotion: 'reduce' },
} as const

for (const [how, media] of Object.entries(renderings)) {
  for (const [name, reach] of Object.entries(states)) {
    test(`${name} has no accessibility violations ${how}`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.emulateMedia(media)
      await reach(page)
      await expect(page.locator('html[data-live]')).toBeAttached()
      // Colours move over a few frames after a state has changed.
      await page.waitForTimeout(200)
      expect(await violations(page)).toEqual([])
    })
  }
}

test.describe('text that a reader spaces out or enlarges', () => {
  // Only so that the test may add a style of its own.
  test.use({ bypassCSP: true })

  const styles = {
    'with the spacing of WCAG 1.4.12':
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    'at twice its size': 'html { font-size: 200% !important }',
  }
  for (const [how, content] of Object.entries(styles)) {
    for (const [name, reach] of Object.entries(states)) {
      test(`${name}, ${how}: nothing is cut off, and nothing scrolls sideways`, async ({
        page,
      }) => {
        await page.setViewportSize({ width: 640, height: 900 })
        await reach(page)
        await page.addStyleTag({ content })
        expect(await sideways(page)).toBeLessThanOrEqual(0)
        const cut = await page.evaluate(() =>
          [
            ...document.querySelectorAll<HTMLElement>(
              'main button, main a, main label, main p, h1, h2',
            ),
          ]
            .filter((element) => element.offsetParent !== null)
            .filter((element) => {
              const { overflow, overflowX } = getComputedStyle(element)
              const hides = overflow === 'hidden' || overflowX === 'hidden'
              return hides && element.scrollWidth > element.clientWidth + 1
            })
            .map((element) => element.textContent),
        )
        expect(cut).toEqual([])
      })
    }
  }
})

test('what is answered by thumb is large enough, and typing does not zoom', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const focus of ['kind:meaning', 'kind:number', 'kind:sort', 'kind:recall']) {
    await begin(page, focus)
    const small = await page
      .getByRole('main')
      .locator('form label, form button')
      .evaluateAll((all) =>
        all
          .map((element) => [element.textContent, element.getBoundingClientRect().height] as const)
          .filter(([text, height]) => height < 44 && !/Type the code/.test(text ?? '')),
      )
    expect([focus, small]).toEqual([focus, []])
    const sizes = await page
      .locator('input:not([type=radio]), textarea')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
    expect(sizes.filter((size) => size < 16)).toEqual([])
  }
})

test('a phone held sideways has the question and its options without scrolling sideways', async ({
  page,
}) => {
  await page.setViewportSize({ width: 740, height: 360 })
  await begin(page, 'kind:meaning')
  expect(await sideways(page)).toBeLessThanOrEqual(0)
  await page.getByRole('radio').last().scrollIntoViewIfNeeded()
  await expect(page.getByRole('radio').last()).toBeInViewport()
})

test('the essential codes print on one page and all of them on two, on A4 as on Letter', async ({
  page,
}) => {
  for (const [sheet, pages] of [
    [/seventeen/, 1],
    [/All that are in use/, 2],
  ] as const) {
    await page.goto('print/')
    await page.getByRole('radio', { name: sheet }).check()
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1')
      expect([format, pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length]).toEqual([format, pages])
    }
  }
})
