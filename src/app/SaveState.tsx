import { useStore } from 'zustand'
import { useSurroundings } from '../screens/context.ts'
import { href } from '../ui/href.ts'
import { Notice } from '../ui/Notice.tsx'

/** Silent while all is well; plain words when answers are not being kept, or when something could not be read. */
export function SaveState() {
  const { progress } = useSurroundings()
  const save = useStore(progress, (state) => state.save)
  const load = useStore(progress, (state) => state.load)
  const scores = <a href={href('scores/')}>Export everything</a>
  if (save === 'full') {
    return (
      <Notice tone="warning">
        This browser has no room left for your answers. They count until you close this tab.{' '}
        {scores} to keep them.
      </Notice>
    )
  }
  if (save === 'blocked' || load.kind === 'blocked') {
    return (
      <Notice tone="warning">
        This browser does not let Teapot store anything. You can go on, and your answers count until
        you close this tab. {scores} to keep them.
      </Notice>
    )
  }
  if (load.kind === 'damaged') {
    return (
      <Notice tone="warning">
        A part of your stored answers cannot be read. It is kept as it is, and an export takes it
        along. {scores}
      </Notice>
    )
  }
  if (load.kind === 'newer') {
    return (
      <Notice tone="info">
        Some answers were stored by a newer Teapot. They are kept as they are; reload to get the
        newer version.
      </Notice>
    )
  }
  return null
}
