import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

function questions(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(
    'node',
    ['tools/run.mjs', 'tools/questions.ts', ...args],
    {
      encoding: 'utf8',
    },
  )
  return {
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    stderr,
    status,
  }
}

test('the command line prints the same questions for the same seed, with their key', () => {
  const [one, two] = [
    questions('--seed', '3', '--count', '4'),
    questions('--seed', '3', '--count', '4'),
  ]
  expect(one.lines).toHaveLength(4)
  expect(one.lines).toEqual(two.lines)
  for (const line of one.lines) {
    expect(Object.keys(line)).toEqual(
      expect.arrayContaining([
        'id',
        'kind',
        'prompt',
        'options',
        'answer',
        'explanation',
        'whyNot',
        'sections',
      ]),
    )
  }
  expect(questions('--seed', '4', '--count', '4').lines).not.toEqual(one.lines)
}, 20_000)

test('a blind reader gets the same questions without the key, one kind if wanted', () => {
  const { lines } = questions('--seed', '3', '--count', '5', '--kind', 'header', '--blind')
  expect(lines.map(({ kind }) => kind)).toEqual(Array(5).fill('header'))
  expect(JSON.stringify(lines)).not.toMatch(/"(answer|explanation|whyNot|sections)"/)
})

test('an unknown kind is refused with the known ones', () => {
  const { status, stderr } = questions('--kind', 'riddle')
  expect(status).toBe(1)
  expect(stderr).toMatch(/There is no kind "riddle".*tell-apart/)
})
