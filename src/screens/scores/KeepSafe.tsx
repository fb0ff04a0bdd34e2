import { type ChangeEvent, lazy, Suspense, useState } from 'react'
import { useStore } from 'zustand'
import { exportedSetting } from '../../domain/exported.ts'
import type { Entry } from '../../domain/log.ts'
import type { Import as Read } from '../../progress/transfer/bringIn.ts'
import type { TextFile } from '../../progress/transfer/progressFile.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { counted } from '../../ui/words.ts'
import { useSurroundings } from '../context.ts'
import { CheckData } from './CheckData.tsx'
import { DeleteAll } from './DeleteAll.tsx'
import styles from './Scores.module.css'

/** Taking everything along, bringing it back, and beginning anew. */
export function KeepSafe() {
  const { progress, now } = useSurroundings()
  const { entries, counted: standing, unread } = useStore(progress)
  const [told, setTold] = useState('')
  const [parts, setParts] = useState<readonly string[]>([])
  const exportAll = async () => {
    await save(async () => (await progressFile()).exportFile(entries, unread, now()))
    progress.getState().append({ kind: 'setting', name: exportedSetting, value: `${now()}` })
  }
  const copy = async () => {
    try {
      const text = await (await handover()).textOf(entries)
      await navigator.clipboard.writeText(text)
      const left = unread.length > 0 ? ' What cannot be read goes along in a file only.' : ''
      setTold(`Copied. Paste it on the other device, under “Paste what was copied”.${left}`)
    } catch {
      setTold('This browser does not let Teapot copy. Export a file in its place.')
    }
  }
  const showCodes = async () => {
    const { mostCodes, partsOf, textOf } = await handover()
    const all = partsOf(await textOf(entries))
    if (all.length <= mostCodes) setParts(all)
    else setTold(`That would be ${all.length} codes. A file is quicker.`)
  }
  const disagreements = standing.some(({ kind }) => kind === 'disagreement')
  return (
    <section className={styles.part}>
      <h2>Keep it safe</h2>
      <p>
        Everything you answered is kept in this browser and nowhere else. A file takes all of it to
        another browser, or through a clean-up.
      </p>
      <div className={styles.buttons}>
        <Button onClick={() => void exportAll()}>Export everything</Button>
        <Button onClick={() => void save(async () => (await files()).answersFile(entries, now()))}>
          Answers as a table
        </Button>
        <Button onClick={() => void copy()}>Copy as text</Button>
        <Button onClick={() => void showCodes()}>Show as QR codes</Button>
        {disagreements && (
          <Button
            onClick={() =>
              void save(async () => (await files()).disagreementsFile(standing, now()))
            }
          >
            Export disagreements
          </Button>
        )}
      </div>
      <p role="status">{told}</p>
      {parts.length > 0 && (
        <Suspense>
          <Codes parts={parts} />
        </Suspense>
      )}
      <Import />
      <CheckData />
      <Reset />
      <DeleteAll />
    </section>
  )
}

const Codes = lazy(() => import('./Codes.tsx').then((file) => ({ default: file.Codes })))

async function save(file: () => Promise<TextFile>) {
  saveFile(await file())
}

type Preview = Extract<Read, { kind: 'read' }>

// Fetched when something is taken along or brought back.
const progressFile = () => import('../../progress/transfer/progressFile.ts')
const imports = () => import('../../progress/transfer/bringIn.ts')
const handover = () => import('../../progress/transfer/handover.ts')
const files = () => import('../../progress/transfer/files.ts')

function Import() {
  const { progress } = useSurroundings()
  const [preview, setPreview] = useState<Preview>()
  const [message, setMessage] = useState('')
  const [parts, setParts] = useState<readonly string[]>([])
  const [undo, setUndo] = useState<(() => void) | null>(null)

  const read = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target
    const file = input.files?.[0]
    setPreview(undefined)
    setMessage('')
    if (!file) return
    const { largestImport, readExport } = await progressFile()
    // The size is looked at before the file is: a huge one is never read.
    const text = file.size > largestImport ? '' : await file.text()
    const found = await readExport(text, progress.getState().entries, file.size)
    input.value = ''
    if (found.kind === 'refused') setMessage(found.why)
    else setPreview(found)
  }

  const paste = async (text: string) => {
    const { joinParts, linesIn } = await handover()
    const { readRecords } = await imports()
    const all = [...parts, text]
    const whole = joinParts(all)
    setPreview(undefined)
    if (whole && 'have' in whole) {
      setParts(all)
      return setMessage(`${whole.have} of ${whole.of} codes are read. Paste the next one.`)
    }
    setParts([])
    setMessage('')
    const lines = await linesIn(whole?.text ?? text)
    if (lines) setPreview({ ...readRecords(lines, progress.getState().entries), whole: true })
    else setMessage('That is not what Teapot copied, or not all of it. Nothing was changed.')
  }

  const takeIn = async () => {
    if (!preview) return
    const { bringIn } = await imports()
    // Twice would leave nothing to take back.
    setPreview(undefined)
    setMessage('Bringing it in…')
    const takeBack = await bringIn(progress, preview)
    setUndo(() => takeBack)
    const brought = `${counted(preview.fresh.length, 'entry', 'entries')} brought in.`
    setMessage(preview.hidden > 0 ? brought : `${brought} Nothing that was here has changed.`)
  }

  return (
    <div className={styles.import}>
      <label className={styles.file}>
        Import an exported file
        <input type="file" accept=".json,application/json" onChange={(event) => void read(event)} />
      </label>
      <label className={styles.file}>
        Paste what was copied on another device, or scanned from its codes
        <input
          type="text"
          autoComplete="off"
          onPaste={(event) => void paste(event.clipboardData.getData('text'))}
        />
      </label>
      <div role="status">
        {message && <p>{message}</p>}
        {undo && (
          <Button
            onClick={() => {
              undo()
              setUndo(null)
              setMessage('The import was taken back. What counted before counts again.')
            }}
          >
            Take the import back
          </Button>
        )}
        {preview && (
          <Notice tone="info">
            <p>
              This file holds {counted(preview.fresh.length, 'new entry', 'new entries')};{' '}
              {preview.known} are here already
              {preview.unreadable > 0 &&
                `; ${preview.unreadable} cannot be read and will be kept aside`}
              {preview.newer > 0 &&
                `; ${preview.newer} are from a newer Teapot and will be kept as they are`}
              {preview.hidden > 0 &&
                `; it begins anew or takes answers back, so ${preview.hidden} of yours would be put away`}
              {!preview.whole && '; it was cut or edited, and this is what can be read of it'}.
              Nothing has changed yet.
            </p>
            <div className={styles.buttons}>
              <Button look="primary" onClick={() => void takeIn()}>
                Bring them in
              </Button>
              <Button look="quiet" onClick={() => setPreview(undefined)}>
                Leave it
              </Button>
            </div>
          </Notice>
        )}
      </div>
    </div>
  )
}

/** Beginning anew hides what was answered and destroys nothing, so that there is a way back. */
function Reset() {
  const { progress } = useSurroundings()
  const { entries, append } = useStore(progress)
  const reset = lastReset(entries)
  return (
    <div className={styles.reset}>
      {reset ? (
        <>
          <p>You began anew. What was answered before is put away, not deleted.</p>
          <Button onClick={() => append({ kind: 'undo', of: reset.id })}>
            Bring the old scores back
          </Button>
        </>
      ) : (
        <details>
          <summary>Begin anew</summary>
          <p>All scores start from nothing. You can bring the old ones back here at any time.</p>
          <Button look="danger" onClick={() => append({ kind: 'reset' })}>
            Put all scores away
          </Button>
        </details>
      )}
    </div>
  )
}

/** The latest reset that was not undone. */
function lastReset(entries: readonly Entry[]): Entry | undefined {
  const undone = new Set(entries.flatMap((entry) => (entry.kind === 'undo' ? [entry.of] : [])))
  return entries.findLast((entry) => entry.kind === 'reset' && !undone.has(entry.id))
}
